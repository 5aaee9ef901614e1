#include "models/reading/facts/methodfinder.h"

#include "models/reading/facts/factconfidence.h"
#include "models/reading/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype mostMethods = 500; ///< so many are told in no article

bool isQuoteMark(QChar unit)
{
    return unit == u'“' || unit == u'‘';
}

constexpr int depthOfPlain = 3; ///< the verbs of two characters before them are rare enough

/// Ways of working told without quotation marks; group “name” is what they are called. `duties`: what a
/// system of work that is worth a name is about (联系, 代办, 例会).
QList<AnchoredPattern> plainPatterns(const QStringList &duties)
{
    const QString verbs = u"(?:采用|实行|推行|实施|推出|落实|执行|建立|健全|完善)(?:了|健全)?"_s;
    const QString system =
        u"\\p{sc:Han}{2,8}?(?<![体机控编限管强研复抑节份合有任])制(?![度定造作约止衡裁药冷])"_s;
    const QString duty = duties.isEmpty() ? u"(?!)"_s : duties.join(u'|');
    const QStringList patterns{
        verbs + u"(?<name>"_s + system + u')',
        u"(?<=制)[、和与](?<name>\\p{sc:Han}{2,10}?(?<![体机控编限管强研复抑节份合有任])制)(?![度定造作约止衡裁药冷])"_s,
        verbs + u"(?:重大|重点)?(?!“)(?<name>\\p{sc:Han}{0,8}(?:"_s + duty + u")[员官长]?制度)"_s,
        u"(?:采用|实行|推行|开启|推出|通过|采取)了?(?!创新|探索)(?!\\p{sc:Han}{0,6}[的和与])"
        u"(?<name>\\p{sc:Han}{3,8}(?:工作法|模式))"_s,
        u"(?:通过|采取|采用|按照|推行|实行|建立|健全)(?:了|健全)?(?<name>\\p{sc:Han}{3,6}(?:、\\p{sc:Han}{3,"
        u"6})+)"
        u"(?:相结合)?的(?:工作)?(?:方式|方法|模式|机制|办法)"_s,
        u"(?:采取|采用)(?!\\p{sc:Han}{0,2}(?:措施|方式|形式|办法|手段|方法))(?<name>\\p{sc:Han}{4})(?=[，,])"_s,
        u"(?<name>\\p{sc:Han}{0,2}结对\\p{sc:Han}{2,4}机制)"_s,
        u"(?:实行|执行|落实|推行)(?<name>[日周旬月季年](?:调度|通报|例会|研判|督查|督办|会商|巡查|点评|排名)"
        u"(?:、[日周旬月季年]\\p{sc:Han}{2})+)(?=制|机制)"_s,
        u"(?<name>一对一(?:结对)?(?:帮扶|服务|指导|辅导))"_s,
        u"(?<name>首席\\p{sc:Han}{1,4}[官员]制度?)"_s,
        u"(?<name>[红黄蓝绿橙白黑]{2,4}[二三四]色\\p{sc:Han}{0,4}管理)"_s,
        u"(?:实行|推行|试行|采取|采用|探索|创新)(?:实施|实行|推行)?了?(?!\\p{sc:Han}{0,9}[的和与等])"
        u"(?<name>\\p{sc:Han}{4,12}(?:管理|服务|推进|联动|包保|协同|调度|会商|帮扶|招商)机制)"_s,
        u"(?:建立|健全|完善)了?(?!\\p{sc:Han}{0,9}[的和与等])"
        u"(?<name>\\p{sc:Han}{2,8}(?:联动|推送|包保|会商|会诊|调度|培育|容错|纠错)机制|(?:容错|纠错)机制)"_s,
        u"(?:实行|推行)了?(?<name>一(?!带)\\p{sc:Han}{1,2}一\\p{sc:Han}{1,2}(?:、一\\p{sc:Han}{1,2}一\\p{sc:"
        u"Han}{1,"
        u"2})*)"
        u"(?=[，,。；;、]|管理|制度|机制|服务|的)"_s,
    };
    QList<AnchoredPattern> anchored;
    for (const QString &pattern : patterns)
        anchored.append(AnchoredPattern(pattern));
    return anchored;
}

QStringList wordsOf(const Lexicon &lexicon, QStringView role)
{
    QStringList words;
    for (const Lexicon::Row &row : lexicon.rows(u"methodwords"_s)) {
        if (row.value(u"role"_s) == role)
            words.append(row.value(u"word"_s));
    }
    return words;
}

} // namespace

MethodFinder::MethodFinder(const Lexicon &lexicon)
    : m_quoted(lexicon), m_plain(plainPatterns(wordsOf(lexicon, u"duty")), depthOfPlain)
{
    for (const Lexicon::Row &row : lexicon.rows(u"methodwords"_s)) {
        if (row.value(u"role"_s) == u"name"_s)
            m_names.insert(row.value(u"word"_s), row.value(u"reach"_s) == u"told"_s);
    }
}

void MethodFinder::findKnown(const QString &text, QList<Placed<Method>> &found) const
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto name = m_names.longestAt(text, at);
        if (!name)
            continue;
        const Span span{at, at + name->length};
        static const QRegularExpression attitude(u"^[”’](?:意识|精神|理念|作风|角色)"_s);
        const bool quoted = at > 0 && isQuoteMark(text.at(at - 1)) &&
                            !attitude.match(QStringView(text).mid(span.to, 4)).hasMatch();
        const bool told = at > 0 && (quoted || QuotedMethodFinder::isPutToWork(QStringView(text).left(at)));
        if (name->value != 0 && !told)
            continue;
        found.append(
            {span, {{}, text.mid(at, name->length), confidenceOf(MethodEvidence::Known), u"method-known"_s}});
        at = span.to - 1;
    }
}

void MethodFinder::findPlain(const QString &text, QList<Placed<Method>> &found) const
{
    for (const QList<PatternMatch> &matches : m_plain.matchesIn(text)) {
        for (const PatternMatch &match : matches) {
            const Span at{match.capturedStart(u"name"_s), match.capturedEnd(u"name"_s)};
            found.append(
                {at,
                 {{}, match.captured(u"name"_s), confidenceOf(MethodEvidence::Plain), u"method-plain"_s}});
        }
    }
}

QList<Placed<Method>> MethodFinder::find(const QString &text) const
{
    QList<Placed<Method>> all = m_quoted.find(text);
    findKnown(text, all);
    findPlain(text, all);
    QList<Placed<Method>> found;
    for (const Placed<Method> &method : all) {
        if (found.size() == mostMethods)
            break;
        const bool told = std::any_of(found.cbegin(), found.cend(), [&](const Placed<Method> &other) {
            return other.at.overlaps(method.at) || other.fact.name.contains(method.fact.name) ||
                   method.fact.name.contains(other.fact.name);
        });
        if (!told)
            found.append(method);
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.at.from < b.at.from; });
    return found;
}

} // namespace jianbao

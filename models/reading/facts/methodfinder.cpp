#include "models/reading/facts/methodfinder.h"

#include "models/reading/facts/factconfidence.h"
#include "models/reading/finders/patterns/wordplace.h"
#include "models/reading/lexicon.h"

#include <algorithm>
#include <array>

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

/// Behind what is called a system: 制度, 制约 are no system of work.
const QString endOfSystem = u"(?![度定造作约止衡裁药冷])"_s;

/// Systems of work told without quotation marks. `duties`: what one that is worth a name is about (联系,
/// 代办, 例会).
QStringList systemPatterns(const QString &duty)
{
    const QString verbs = u"(?:采用|实行|推行|实施|推出|落实|执行|建立|健全|完善)(?:了|健全)?"_s;
    const QString introduces =
        u"(?:推行|试行|试点|首创|推出|率先实行|率先建立|探索实行|探索建立)了?(?!国家|全国)"_s;
    const QString system =
        u"\\p{sc:Han}{2,8}?(?<![体机控编限管强研复抑节份合有任])(?<!集中|集体|合同|会员|时工作)制"_s +
        endOfSystem;
    return {
        verbs + u"(?<name>"_s + system + u')',
        u"(?<=制)[、和与](?<name>\\p{sc:Han}{2,10}?(?<![体机控编限管强研复抑节份合有任])制)"_s + endOfSystem,
        u"(?:推行|试行|试点|首创|实行)了?(?!\\p{sc:Han}{0,11}的)"
        u"(?<name>\\p{sc:Han}{0,12}?(?:首接|首办|首问|限时|包联|包保|包干|三级|终身|双向|全员)\\p{sc:Han}{0,6}制)"_s +
            endOfSystem,
        introduces + u"(?!\\p{sc:Han}{0,12}[的和与等])(?<name>\\p{sc:Han}{3,13}(?<!社会|社保|法律|考试|会计|"
                     u"产权|保险|国家|工作)制度)"
                     u"(?!改革|化|创新|体系|建设)"_s,
        verbs + u"(?:重大|重点)?(?!“)(?<name>\\p{sc:Han}{0,8}(?:"_s + duty +
            u")[员官长]?\\p{sc:Han}{0,6}制度)"_s,
        u"(?<name>首席\\p{sc:Han}{1,4}[官员]制度?)"_s,
        u"(?<name>首席(?!执行|运营|财务|技术|信息|营销|投资|产品|战略|商务|法律|科学|专家)\\p{sc:Han}{2,3}[官员])"_s,
    };
}

/// What is done by the day, the week, the month: 日碰头、周例会, 一月一调度、一季一通报.
QStringList rhythmPatterns()
{
    return {
        u"(?:实行|执行|落实|推行)(?<name>[日周旬月季年](?:调度|通报|例会|研判|督查|督办|会商|巡查|点评|排名)"
        u"(?:、[日周旬月季年]\\p{sc:Han}{2})+)(?=制|机制)"_s,
        u"(?<name>每?[日周旬月季年]\\p{sc:Han}{1,3}(?:、每?[周旬月季年]\\p{sc:Han}{1,3}?)+)(?=的?(?:工作|推进)?(?:制|机制|办法|工作法))"_s,
        u"(?:实行|推行|坚持|落实|执行)了?(?!一[心言点草砖针举])"
        u"(?<name>一(?!带)\\p{sc:Han}{1,2}一\\p{sc:Han}{1,2}(?:、一\\p{sc:Han}{1,2}一\\p{sc:Han}{1,2})*)"
        u"(?=[，,。；;、]|管理|制度|机制|服务|的)"_s,
    };
}

/// Mechanisms, ways and methods of work told without quotation marks.
QStringList mechanismPatterns()
{
    return {
        u"(?:采用|实行|推行|开启|推出|通过|采取)了?(?!创新|探索)(?!\\p{sc:Han}{0,6}[的和与])"
        u"(?<name>\\p{sc:Han}{3,8}(?:工作法|(?<!生产|商业|盈利|消费|经营)模式))"_s,
        u"(?:实行|推行|首创|总结出|总结出了|总结了|运用)(?!\\p{sc:Han}{0,6}[的和与])"
        u"(?<name>\\p{sc:Han}{2,8}(?:考察|调解|议事|管理|教学|执法|治理|服务|招商|督查|监督)法)(?![律规院治官])"_s,
        u"(?:通过|采取|采用|按照|推行|实行|建立|健全)(?:了|健全)?(?<name>\\p{sc:Han}{3,6}(?:、\\p{sc:Han}{3,"
        u"6})+)"
        u"(?:相结合)?的\\p{sc:Han}{0,2}(?:方式|方法|模式|机制|办法)"_s,
        u"(?:实行|推行)了?(?<name>(?<lead>\\p{sc:Han}{2})\\p{sc:Han}{2,4}(?:、\\k<lead>\\p{sc:Han}{2,4}){2,6})"_s,
        u"(?:派出|选派|聘请|组建)[^，,。；;]{0,8}?(?<name>\\p{sc:Han}{2}特派员)"_s,
        u"(?:采取|采用|推行|实行|探索|建立|形成)(?:了|健全)?(?<name>\\p{sc:Han}{3,8}(?:、\\p{sc:Han}{3,8}?){"
        u"2,"
        u"5}(?<!等))"
        u"(?=的?(?:工作|运行|服务|管理)?(?:模式|机制|办法|工作法))"_s,
        u"(?:采取|采用|实行|推行)(?<name>定\\p{sc:Han}{1,2}(?:、定\\p{sc:Han}{1,2}?)+)(?=的?(?:方式|办法|管理|制度|机制|责任制))"_s,
        u"(?:推行|实行|探索|采取|采用)(?:实行|推行)?了?(?<name>\\p{sc:Han}{2,6}(?:[+＋]\\p{sc:Han}{2,6}?)+)"
        u"(?=的?\\p{sc:Han}{0,2}(?:模式|机制|方式|办法))"_s,
        u"(?:采取|采用)(?!\\p{sc:Han}{0,2}(?:措施|方式|形式|办法|手段|方法))(?<name>\\p{sc:Han}{4})(?=[，,])"_s,
        u"(?:实行|推行|试行|采取|采用|探索|创新)(?:实施|实行|推行)?了?(?!\\p{sc:Han}{0,9}[的和与等])"
        u"(?<name>\\p{sc:Han}{4,12}(?:管理|服务|推进|联动|包保|协同|调度|会商|帮扶|招商)机制)"_s,
        u"(?:建立|健全|完善)了?(?!\\p{sc:Han}{0,9}[的和与等])"
        u"(?<name>\\p{sc:Han}{2,8}(?:联动|联调|联防|包联|包抓|推送|包保|会商|会诊|调度|培育|闭环\\p{sc:Han}{0,2}|容错|纠错)机制|(?:容错|纠错)机制)"_s,
        u"(?:实行|推行)了?(?<name>(?:首问|首接|限时|领导|专人|全程|一次|容缺|挂牌)\\p{sc:Han}{2}(?:、\\p{sc:Han}{4}){1,4})(?=[，,。；;])"_s,
        u"(?<name>一对一(?:结对)?(?:帮扶|服务|指导|辅导))"_s,
        u"(?:担任|聘请|选聘|聘任|聘为|受聘)[^，,。；;]{0,6}?(?<name>(?:特邀|特约|义务|兼职)\\p{sc:Han}{2,4}?员)(?!工)"_s,
        u"(?:设立|设置|设|把|创建)了?(?:\\d{1,4}个)?(?<name>党员(?:先锋|示范|责任)岗)"_s,
        u"(?<name>(?<![“、统唯])一[企户园村厂链楼镇街地人事案品校河]一策)"_s,
        u"(?<name>[红黄蓝绿橙白黑]{2,4}[二三四]色\\p{sc:Han}{0,4}管理)"_s,
    };
}

/// The same that begin with any word, so that they may match nearly everywhere in a text that holds one of
/// looseSigns: 林长制, 村企结对帮扶机制.
QStringList loosePatterns()
{
    return {
        u"(?<![延增生成特])(?<name>(?:河湖|\\p{sc:Han})(?<![延增生成特家首校省市县区组])长制)"_s +
            endOfSystem,
        u"(?<name>\\p{sc:Han}{0,2}结对\\p{sc:Han}{2,4}机制)"_s,
    };
}

constexpr std::array<QStringView, 2> looseSigns{u"长制", u"结对"};

QList<AnchoredPattern> anchored(const QStringList &patterns)
{
    QList<AnchoredPattern> all;
    for (const QString &pattern : patterns)
        all.append(AnchoredPattern(pattern));
    return all;
}

/// Ways of working told without quotation marks; group “name” is what they are called.
QList<AnchoredPattern> plainPatterns(const QStringList &duties)
{
    const QString duty = duties.isEmpty() ? u"(?!)"_s : duties.join(u'|');
    return anchored(systemPatterns(duty) + rhythmPatterns() + mechanismPatterns());
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
    : m_quoted(lexicon)
    , m_plain(plainPatterns(wordsOf(lexicon, u"duty")), depthOfPlain)
    , m_loose(anchored(loosePatterns()), depthOfPlain)
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
        static const FilteredExpression role(u"[争甘当]当?好?[“‘]$"_s); // 当好“店小二”
        const bool quoted = at > 0 && isQuoteMark(text.at(at - 1)) &&
                            !role.match(QStringView(text).left(at).right(4)).hasMatch() &&
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
    const bool mayBeLoose =
        std::ranges::any_of(looseSigns, [&](QStringView sign) { return holdsWord(text, sign); });
    for (const QList<PatternMatch> &matches :
         m_plain.matchesIn(text) + (mayBeLoose ? m_loose.matchesIn(text) : QList<QList<PatternMatch>>())) {
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

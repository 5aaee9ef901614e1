#include "models/reading/facts/methodfinder.h"

#include "models/reading/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestName = 24;

bool isHan(QChar unit)
{
    return unit.script() == QChar::Script_Han;
}

bool opens(QChar unit)
{
    return unit == u'“' || unit == u'‘';
}

bool closes(QChar unit)
{
    return unit == u'”' || unit == u'’';
}

/// A verb that puts a numbered name to work stands before it: 通过“三个加速”.
bool isPutToWork(QStringView before)
{
    static const QRegularExpression verb(
        u"(?:通过|采取|采用|实行|推行|落实|实施|开展|部署|坚持|推出|创新|建立|做到|探索|运用)(?:了|开展|实施|推行)?$"_s);
    return verb.match(before.right(8)).hasMatch();
}

} // namespace

MethodFinder::MethodFinder(const Lexicon &lexicon)
{
    QStringList shapes;
    const QList<Lexicon::Row> rows = lexicon.rows(u"methodwords"_s);
    for (const Lexicon::Row &row : rows) {
        const QString word = row.value(u"word"_s);
        const QString role = row.value(u"role"_s);
        if (role == u"name"_s)
            m_names.insert(word, row.value(u"reach"_s) == u"told"_s);
        else if (role == u"kind"_s)
            m_kinds.insert(word, row.value(u"reach"_s).toInt());
        else if (role == u"never"_s)
            m_notMethods.insert(word, 0);
        else if (role == u"shape"_s && QRegularExpression(word).isValid())
            shapes.append(word);
    }
    m_shapes.setPattern(
        QRegularExpression::anchoredPattern(shapes.isEmpty() ? u"(?!)"_s : shapes.join(u'|')));
}

qsizetype MethodFinder::kindEnd(const QString &text, qsizetype at) const
{
    qsizetype from = at;
    while (from + 1 < text.size() && (text.at(from) == u'、' || opens(text.at(from)))) {
        const qsizetype open = opens(text.at(from)) ? from : from + 1;
        if (!opens(text.at(open)))
            return -1;
        qsizetype close = open + 1;
        while (close < text.size() && !closes(text.at(close)) && close - open < longestName)
            ++close;
        from = close + 1;
    }
    const bool shared = from != at;
    if (from < text.size() && text.at(from) == u'的')
        ++from;
    for (qsizetype skip = 0; skip <= 4 && from + skip < text.size() && isHan(text.at(from + skip)); ++skip) {
        const auto kind = m_kinds.longestAt(text, from + skip);
        if (kind && skip <= kind->value)
            return shared ? at : from + skip + kind->length;
    }
    return -1;
}

void MethodFinder::findQuoted(const QString &text, QList<Placed<Method>> &found) const
{
    for (qsizetype open = 0; open < text.size(); ++open) {
        if (!opens(text.at(open)))
            continue;
        qsizetype close = open + 1;
        while (close < text.size() && !closes(text.at(close)) && !opens(text.at(close)) &&
               close - open <= longestName)
            ++close;
        if (close >= text.size() || !closes(text.at(close)))
            continue;
        const QString name = text.mid(open + 1, close - open - 1);
        if (name.size() < 2 ||
            m_notMethods.longestAt(name, 0).value_or(WordTrie::Match{}).length == name.size())
            continue;
        const qsizetype end = kindEnd(text, close + 1);
        const bool formed = m_shapes.match(name).hasMatch();
        static const QRegularExpression numbered(u"^[一二两三四五六七八九十\\d]+个\\p{sc:Han}{1,2}$"_s);
        const bool used = numbered.match(name).hasMatch() && isPutToWork(QStringView(text).left(open));
        if (end < 0 && !formed && !used)
            continue;
        const Span at{open, std::max(end, close + 1)};
        found.append({at, {{}, text.mid(at.from, at.length()), formed ? 0.95 : 0.85, u"method-quoted"_s}});
    }
}

void MethodFinder::findKnown(const QString &text, QList<Placed<Method>> &found) const
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto name = m_names.longestAt(text, at);
        if (!name)
            continue;
        const Span span{at, at + name->length};
        const bool told = at > 0 && (opens(text.at(at - 1)) || isPutToWork(QStringView(text).left(at)));
        if (name->value != 0 && !told)
            continue;
        found.append({span, {{}, text.mid(at, name->length), 0.9, u"method-known"_s}});
        at = span.to - 1;
    }
}

void MethodFinder::findPlain(const QString &text, QList<Placed<Method>> &found) const
{
    static const QList<QRegularExpression> patterns{
        QRegularExpression(
            u"(?:采用|实行|推行|实施|推出|落实)了?(\\p{sc:Han}{2,8}?(?<![体机控编限管强研复抑节])制)(?![度定造作约止])"_s),
        QRegularExpression(
            u"(?:采用|实行|推行|开启|推出|通过|采取)了?(?!创新|探索)(?!\\p{sc:Han}{0,6}[的和与])(\\p{sc:Han}{3,8}(?:工作法|模式))"_s),
        QRegularExpression(
            u"(?:通过|采取|采用|按照|推行)(\\p{sc:Han}{4}(?:、\\p{sc:Han}{4})+)的(?:方式|方法|模式|机制|办法)"_s),
        QRegularExpression(
            u"(?:采取|采用)(?!\\p{sc:Han}{0,2}(?:措施|方式|形式|办法|手段|方法))(\\p{sc:Han}{4})(?=[，,])"_s),
        QRegularExpression(u"(\\p{sc:Han}{0,2}结对\\p{sc:Han}{2,4}机制)"_s),
        QRegularExpression(u"(一对一(?:结对)?(?:帮扶|服务|指导|辅导))"_s),
    };
    for (const QRegularExpression &pattern : patterns) {
        QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const Span at{match.capturedStart(1), match.capturedEnd(1)};
            found.append({at, {{}, match.captured(1), 0.75, u"method-plain"_s}});
        }
    }
}

QList<Placed<Method>> MethodFinder::find(const QString &text) const
{
    QList<Placed<Method>> all;
    findQuoted(text, all);
    findKnown(text, all);
    findPlain(text, all);
    QList<Placed<Method>> found;
    for (const Placed<Method> &method : all) {
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

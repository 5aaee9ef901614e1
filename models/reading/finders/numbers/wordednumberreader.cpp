#include "models/reading/finders/numbers/wordednumberreader.h"

#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/numbers/quantityparts.h"

#include <cmath>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundQuantity::Kind;

Span spanOf(const PatternMatch &match)
{
    return {match.capturedStart(), match.capturedEnd()};
}

bool startsAt(const QString &folded, qsizetype at, QStringView word)
{
    return QStringView(folded).mid(at).startsWith(word);
}

} // namespace

WordedNumberReader::WordedNumberReader()
    : m_set(u"(?<count>\\d+|半|[一二两三四五六七八九十百千万零]{1,20})\\s?"
            u"(?:(?<dozen>打)(?![开电印算了工包造击扫听招架破断通一])(?<half>半(?!个))?|双(?!["
            u"方向边重休层语赢])"
            u"|对(?![方手应面比策外内于此折一照其着我你他她们]))"_s)
    , m_doubled(u"翻(?:了)?(?<times>[一两二三四五]|\\d)番|翻番"_s)
    , m_starts({m_set.words(), m_doubled.words()})
{
}

std::optional<FoundQuantity> WordedNumberReader::read(const QString &folded, qsizetype at) const
{
    if (startsAt(folded, at, u"一半"))
        return quantityOf({at, at + 2}, Kind::Number, 0.5, {});
    if (startsAt(folded, at, u"俩") || startsAt(folded, at, u"仨"))
        return quantityOf({at, at + 1}, Kind::Number, folded.at(at) == u'俩' ? 2 : 3, {});
    if (startsAt(folded, at, u"百分百"))
        return quantityOf({at, at + 3}, Kind::Percent, 100, u"%"_s);
    if (startsAt(folded, at, u"半数"))
        return quantityOf({at, at + 2}, Kind::Percent, 50, u"%"_s);
    if (m_starts.at(folded, at) == 0)
        return std::nullopt;
    if (const auto doubled = readDoubled(folded, at))
        return doubled;
    const PatternMatch match = m_set.matchAt(folded, at);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringView words = match.capturedView(u"count"_s);
    const std::optional<double> count = words == u"半" ? 0.5 : numeralValue(words);
    if (!count)
        return std::nullopt;
    const double sets = *count + (match.hasCaptured(u"half"_s) ? 0.5 : 0);
    return quantityOf(spanOf(match), Kind::Number, sets * (match.hasCaptured(u"dozen"_s) ? 12 : 2), {});
}

std::optional<FoundQuantity> WordedNumberReader::readDoubled(const QString &folded, qsizetype at) const
{
    const PatternMatch match = folded.at(at) == u'翻' ? m_doubled.matchAt(folded, at) : PatternMatch();
    if (!match.hasMatch())
        return std::nullopt;
    const double times = numeralValue(match.capturedView(u"times"_s)).value_or(1);
    return quantityOf(spanOf(match), Kind::Percent, 100 * (std::pow(2, times) - 1), u"%"_s);
}

} // namespace jianbao

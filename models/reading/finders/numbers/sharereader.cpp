#include "models/reading/finders/numbers/sharereader.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/numbers/approximatenumeral.h"
#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/numbers/quantityparts.h"

#include <array>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundQuantity::Kind;

const auto anyNumeral =
    u"(?:\\d+(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千万亿]{1,30}(?:点[零〇一二三四五六七八九]{1,15})?)"_s;

Span spanOf(const PatternMatch &match)
{
    return {match.capturedStart(), match.capturedEnd()};
}

/// 占比首次过半
bool isHalfPassed(const QString &folded, qsizetype at)
{
    constexpr qsizetype reach = 14;
    const QStringView before = QStringView(folded).left(at).right(reach);
    const bool share = before.contains(u'占') || before.contains(u"比重") || before.contains(u"比例");
    const bool ends = at + 1 == folded.size() || !isHan(folded.at(at + 1));
    return before.endsWith(u'过') && share && ends;
}

} // namespace

ShareReader::ShareReader()
    : m_partsOf(u"(?<sign>负|-\\s?)?(?<base>百|千|万)\\s?分\\s?之\\s*(?<minus>负)?(?<number>"_s + anyNumeral +
                u")(?:(?:到|至|-|~)(?:百分之)?(?<upper>"_s + anyNumeral + u"))?"_s)
    , m_fraction(u"(?<sign>负|-)?(?:(?<whole>"_s + anyNumeral + u")(?:又|\\s(?=\\d{1,3}/)))?(?:(?<under>"_s +
                 anyNumeral + u")\\s?分\\s?之\\s?(?<over>"_s + anyNumeral +
                 u")|(?<over2>\\d{1,4})/(?<under2>[1-9]\\d{0,3})(?![\\d/年月.]))"_s)
    , m_tenths(
          u"(?:(?<lower>\\d|[一二两三四五六七八九])[到至~-])?(?<number>\\d+(?:\\.\\d+)?|[一二两三四五六七八九十半](?:点[一二三四五六七八九])?)(?<upper>[二三四五六七八九])?成(?<half>半|[一二三四五六七八九])?(?![为立员功长效本都果交品型就绩语熟人份分行套年堆片色批不见双因])"_s)
    , m_discount(
          u"(?:打)?(?<number>\\d{1,2}(?:\\.\\d)?|[一二三四五六七八九](?:点?[一二三四五六七八九])?|半|对)\\s?折(?![叠射扣合返腾磨服])"_s)
    , m_starts({m_partsOf.words(), m_fraction.words(), m_tenths.words(), m_discount.words()})
{
}

std::optional<FoundQuantity> ShareReader::read(const QString &folded, qsizetype at) const
{
    using Reader = Reading (ShareReader::*)(const QString &, qsizetype) const;
    constexpr std::array<Reader, 4> readers{&ShareReader::readPartsOf, &ShareReader::readFraction,
                                            &ShareReader::readTenths, &ShareReader::readDiscount};
    constexpr qsizetype reach = 12;
    if (folded.at(at) == u'一' && QStringView(folded).mid(at).startsWith(u"一半") &&
        QStringView(folded).left(at).right(reach).contains(u'占'))
        return quantityOf({at, at + 2}, Kind::Percent, 50, u"%"_s);
    if (folded.at(at) == u'半' && isHalfPassed(folded, at))
        return quantityOf({at, at + 1}, Kind::Percent, 50, u"%"_s);
    const PatternStarts::Patterns starting = m_starts.at(folded, at);
    for (size_t i = 0; starting != 0 && i < readers.size(); ++i) {
        if (!(starting & PatternStarts::bit(qsizetype(i))))
            continue;
        if (Reading share = (this->*readers[i])(folded, at))
            return share;
    }
    return std::nullopt;
}

ShareReader::Reading ShareReader::readPartsOf(const QString &folded, qsizetype at) const
{
    const PatternMatch match = m_partsOf.matchAt(folded, at);
    const std::optional<NumeralRange> number =
        match.hasMatch() ? numeralRange(match.capturedView(u"number"_s)) : std::nullopt;
    if (!number)
        return std::nullopt;
    const QChar base = match.capturedView(u"base"_s).front();
    const double percent = base == u'百' ? 1 : base == u'千' ? 0.1 : 0.01;
    const double sign = match.hasCaptured(u"minus"_s) || match.hasCaptured(u"sign"_s) ? -1 : 1;
    FoundQuantity quantity = quantityOf(spanOf(match), Kind::Percent, sign * number->from * percent, u"%"_s);
    const std::optional<double> upper =
        match.hasCaptured(u"upper"_s) ? numeralValue(match.capturedView(u"upper"_s)) : number->to;
    if (upper)
        quantity.valueTo = rounded(*upper * percent);
    return quantity;
}

ShareReader::Reading ShareReader::readFraction(const QString &folded, qsizetype at) const
{
    const PatternMatch match = m_fraction.matchAt(folded, at);
    if (!match.hasMatch())
        return std::nullopt;
    const bool slash = match.hasCaptured(u"over2"_s);
    const std::optional<double> over = numeralValue(match.capturedView(slash ? u"over2"_s : u"over"_s));
    const std::optional<double> under = numeralValue(match.capturedView(slash ? u"under2"_s : u"under"_s));
    if (!over || !under || *under <= 0)
        return std::nullopt;
    double value = *over / *under;
    if (match.hasCaptured(u"whole"_s))
        value += numeralValue(match.capturedView(u"whole"_s)).value_or(0);
    if (match.hasCaptured(u"sign"_s))
        value = -value;
    FoundQuantity quantity = quantityOf(spanOf(match), Kind::Number, value, {});
    return quantity;
}

/// 三成半 is 35 %, 七八成 and 七至八成 70 to 80 %.
ShareReader::Reading ShareReader::readTenths(const QString &folded, qsizetype at) const
{
    const PatternMatch match = m_tenths.matchAt(folded, at);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringView words = match.capturedView(u"number"_s);
    const std::optional<double> number = words == u"半" ? 0.5 : numeralValue(words);
    if (!number)
        return std::nullopt;
    const QStringView half = match.capturedView(u"half"_s);
    const double rest = half.isEmpty() ? 0 : half == u"半" ? 5 : numeralValue(half).value_or(0);
    FoundQuantity quantity = quantityOf(spanOf(match), Kind::Percent, *number * 10 + rest, u"%"_s);
    if (const std::optional<double> lower = numeralValue(match.capturedView(u"lower"_s))) {
        if (*lower >= *number)
            return std::nullopt;
        quantity.valueTo = quantity.value;
        quantity.value = *lower * 10;
    } else if (const std::optional<double> upper = numeralValue(match.capturedView(u"upper"_s))) {
        if (*upper != *number + 1)
            return std::nullopt;
        quantity.valueTo = *upper * 10;
    }
    return quantity;
}

/// 八折 is 80 %, 七五折 and 8.5折 are 75 and 85 %.
ShareReader::Reading ShareReader::readDiscount(const QString &folded, qsizetype at) const
{
    const PatternMatch match = m_discount.matchAt(folded, at);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringView words = match.capturedView(u"number"_s);
    const std::optional<double> number = words == u"半" || words == u"对" ? 5 : numeralValue(words);
    if (!number)
        return std::nullopt;
    const Span at2{match.capturedStart(u"number"_s), match.capturedEnd()};
    return quantityOf(at2, Kind::Percent, *number >= 10 ? *number : *number * 10, u"%"_s);
}

} // namespace jianbao

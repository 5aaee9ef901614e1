#include "models/reading/finders/numbers/chinesenumberreader.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/numbers/approximatenumeral.h"
#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/numbers/quantityparts.h"

#include <algorithm>
#include <array>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView multipliers = u"百千万亿兆";

bool isMultiplierOnly(QStringView words)
{
    return std::all_of(words.begin(), words.end(), [](QChar c) { return multipliers.contains(c); });
}

/// 三两, 一两白银: a weight; but 一两个.
bool endsWithTael(const QString &folded, QStringView digits, qsizetype end)
{
    const bool singleTael = digits.endsWith(u'两') && !digits.chopped(1).contains(u'两');
    const bool afterWhole =
        digits.size() == 2 || isOneOf(digits.at(std::max<qsizetype>(0, digits.size() - 2)), u"十百千");
    if (digits.size() < 2 || !singleTael || !afterWhole)
        return false;
    const QChar next = end < folded.size() ? folded.at(end) : QChar(u' ');
    return !digits.endsWith(u"一两") || !isHan(next) || isOneOf(next, u"白黄重多左以的");
}

/// 三兆字节, 十兆瓦: the 兆 belongs to the unit.
bool endsWithMegaOfUnit(const QString &folded, QStringView digits, qsizetype end)
{
    constexpr std::array units{u"字节", u"比特", u"瓦", u"赫", u"帕", u"焦", u"欧", u"伏"};
    return digits.size() > 1 && digits.endsWith(u'兆') &&
           std::any_of(units.begin(), units.end(),
                       [&](const char16_t *unit) { return QStringView(folded).mid(end).startsWith(unit); });
}

QString digitsPattern(FindingScope scope)
{
    const auto numeral =
        u"[零〇一二两三四五六七八九十廿卅卌][零〇一二两三四五六七八九十百千万亿兆廿卅卌]{0,40}"_s;
    const auto decimals = u"(?:点[零〇一二三四五六七八九]{1,20}[十百千万亿]{0,4})?"_s;
    if (scope == FindingScope::Everything)
        return u"(?:"_s + numeral +
               u"|(?<![数几百千万亿十好])(?:[百千]?[万亿]|[百千])[一二三四五六七八九十百千万亿零]{0,40}"
               u"|(?=点[零一二三四五六七八九])|(?<![上下前后一两个多大小])半(?!数))"_s +
               decimals;
    return u"(?:"_s + numeral +
           u"|[百千万亿](?=[余多])|(?<=[近上超逾约破过])(?:[百千]?(?:万亿|[万亿])|[百千])(?=["
           u"家个名人项户件元吨亩辆台棵次条所处公套])"
           u"|(?<![上下前后一两个多大小])半(?=个|小时|年|天|公斤|斤|亩|吨))"_s +
           decimals;
}

} // namespace

ChineseNumberReader::ChineseNumberReader(FindingScope scope)
    : m_pattern(u"(?<sign>负\\s?|零下\\s?|正)?(?<digits>"_s + digitsPattern(scope) +
                u")(?:(?<more>[余多来])(?<scale>[百千]?[万亿]|[百千]万)(?!象))?"_s)
    , m_starts({m_pattern.words()})
{
}

std::optional<NumberWords> ChineseNumberReader::read(const QString &folded, qsizetype at) const
{
    if (m_starts.at(folded, at) == 0)
        return std::nullopt;
    const PatternMatch match = m_pattern.matchAt(folded, at);
    if (!match.hasMatch())
        return std::nullopt;
    const QString scale = match.captured(u"scale"_s);
    QString digits = match.captured(u"digits"_s);
    NumberWords number;
    number.arabic = false;
    number.at = {match.capturedStart(), match.capturedEnd()};
    number.casual = digits == u"一" || digits == u"两" || digits == u"半";
    const QStringView sign = match.capturedView(u"sign"_s);
    if (digits == u"半") {
        number.value = 0.5;
        return number;
    }
    if (endsWithTael(folded, digits, match.capturedEnd())) {
        digits.chop(1);
        --number.at.to;
    }
    const bool unreadable =
        digits.size() > 1 && multipliers.contains(digits.back()) && !numeralValue(digits); // 三十|千米
    if (unreadable || endsWithMegaOfUnit(folded, digits, number.at.to)) {
        digits.chop(1);
        --number.at.to;
    }
    const std::optional<NumeralRange> range = numeralRange(digits, scale);
    const bool twoLooseDigits =
        digits.size() == 2 && approximateDigit(digits.at(0)) > 0 && approximateDigit(digits.at(1)) > 0;
    if (!range || (twoLooseDigits && !range->to))
        return std::nullopt; // 唯一一条
    const double factor = !sign.isEmpty() && sign != u"正" ? -1 : 1;
    number.value = factor * range->from;
    number.valueTo = range->to;
    const QStringView more = match.capturedView(u"more"_s);
    const bool upwards =
        at > 0 && folded.at(at - 1) == u'上' && multipliers.contains(digits.front()); // 上百家
    if (upwards)
        --number.at.from;
    number.multiplierOnly = isMultiplierOnly(digits) && !upwards && more.isEmpty();
    number.more = upwards || (!more.isEmpty() && more != u"来");
    number.about = more == u"来";
    return number;
}

} // namespace jianbao

#include "models/reading/finders/numbers/approximatenumeral.h"

#include "models/reading/finders/numbers/numeral.h"

namespace jianbao
{

namespace
{

constexpr QStringView chineseDigits = u"一二三四五六七八九";

/// 两三百 is 200 to 300, 十五六 is 15 to 16: the first of two neighbouring digits, or -1.
qsizetype neighbouringDigits(QStringView words)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const int first = approximateDigit(words.at(i));
        const int second = approximateDigit(words.at(i + 1));
        const bool onlyPair = i + 2 == words.size() || approximateDigit(words.at(i + 2)) == 0;
        const bool afterMultiplier = i == 0 || QStringView(u"十百千万亿").contains(words.at(i - 1));
        if (first > 0 && (second == first + 1 || (first == 3 && second == 5)) && onlyPair && afterMultiplier)
            return i;
    }
    return -1;
}

} // namespace

int approximateDigit(QChar c)
{
    return c == u'两' ? 2 : int(chineseDigits.indexOf(c)) + 1;
}

std::optional<NumeralRange> numeralRange(QStringView words, const QString &scale)
{
    const qsizetype pair = neighbouringDigits(words);
    const QString lower =
        pair < 0 ? words.toString() : words.left(pair + 1).toString() + words.mid(pair + 2).toString();
    const std::optional<double> from = numeralValue(QString(lower + scale));
    if (!from)
        return std::nullopt;
    if (pair < 0)
        return NumeralRange{*from, std::nullopt};
    const QString upper = words.left(pair).toString() + words.mid(pair + 1).toString() + scale;
    return NumeralRange{*from, numeralValue(upper)};
}

} // namespace jianbao

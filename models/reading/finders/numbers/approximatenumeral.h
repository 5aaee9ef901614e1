#pragma once

#include <QString>

#include <optional>

namespace jianbao
{

struct NumeralRange
{
    double from = 0;
    std::optional<double> to; ///< two neighbouring digits tell a range: 两三百, 十五六, 八九十
};

/// The value of a numeral as numeralValue() reads it, or the range that it tells. `scale` is multipliers that
/// follow it apart (二十多|万). Nothing if it is no numeral.
std::optional<NumeralRange> numeralRange(QStringView words, const QString &scale = {});
/// 1 to 9 for 一 to 九 and 两, else 0.
int approximateDigit(QChar c);

} // namespace jianbao

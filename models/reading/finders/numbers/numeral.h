#pragma once

#include <QStringView>

#include <optional>

namespace jianbao
{

/// The value of a numeral in Chinese or Arabic digits or both: 一百二十三, 两万三 (23000), 3亿5千万,
/// 二〇二一, 十点五, 1,234.5, 廿八. Expects folded forms; white space inside is passed over. Nothing if it is
/// no numeral.
std::optional<double> numeralValue(QStringView words);

/// The same for small whole numbers such as days and months; -1 if it is none.
int wholeNumeral(QStringView words);

} // namespace jianbao

#pragma once

#include "models/reading/finders/numbers/numberreader.h"
#include "models/reading/finders/numbers/quantityunits.h"
#include "models/reading/finders/patterns/anchoredpattern.h"

#include <QRegularExpression>

namespace jianbao
{

/// Reads the unit of a number: behind it (元, 多万吨, 个半小时), in parts (三元五角, 一米八, 一斤二两),
/// before it (¥, 人民币, 摄氏), and what it is told per (每公斤, 亩产, /平方米). Reads folded text.
/// Reentrant.
class UnitReader
{
public:
    UnitReader(const Lexicon &lexicon, FindingScope scope);

    /// Gives `quantity`, which ends behind `number`, the unit that stands there. Leaves it alone if there is
    /// none.
    void readBehind(const QString &folded, FoundQuantity &quantity, const NumberWords &number) const;
    /// A currency before the number: ¥100, 港币300元.
    void readBefore(const QString &folded, FoundQuantity &quantity) const;
    /// 40公斤/亩, 元每平方米.
    void readPerUnitBehind(const QString &folded, FoundQuantity &quantity) const;
    /// 每公斤6.2元, 亩产400公斤: `quantity` must already hold its bound in words.
    void readPerUnitBefore(const QString &folded, FoundQuantity &quantity) const;
    /// True if a unit begins at `at`.
    bool isUnitAt(const QString &folded, qsizetype at) const { return m_units.at(folded, at).has_value(); }
    /// A measure word such as 名 or 届 at `at`.
    std::optional<QuantityUnit> measureWordAt(const QString &folded, qsizetype at) const;

private:
    bool readMoneyPiece(const QString &folded, FoundQuantity &quantity, QuantityUnit &unit) const;
    void readParts(const QString &folded, FoundQuantity &quantity, const QuantityUnit &unit) const;
    void readLastDigit(const QString &folded, FoundQuantity &quantity, const QuantityUnit &unit) const;

    FindingScope m_scope;
    QuantityUnits m_units;
    NumberReader m_numbers;
    QRegularExpression m_perUnit;
};

} // namespace jianbao

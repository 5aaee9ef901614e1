#pragma once

#include "models/reading/finders/quantityfinder.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace jianbao
{

/// What one spelling of a unit means.
struct QuantityUnit
{
    QString unit;
    double factor = 1;
    FoundQuantity::Kind kind = FoundQuantity::Kind::Number;
    qsizetype length = 0; ///< of the spelling, in code units
};

/// The units of units.tsv and the measure words of measurewords.tsv. Immutable.
class QuantityUnits
{
public:
    explicit QuantityUnits(const Lexicon &lexicon);
    /// The longest unit that begins at `at` in folded text.
    std::optional<QuantityUnit> at(const QString &folded, qsizetype at) const;
    /// The longest currency sign that ends at `end`: ¥, US$, 人民币.
    std::optional<QuantityUnit> before(const QString &folded, qsizetype end) const;

private:
    QHash<QString, QuantityUnit> m_after;
    QHash<QString, QuantityUnit> m_before;
    qsizetype m_longest = 0;
};

} // namespace jianbao

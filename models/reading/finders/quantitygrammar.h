#pragma once

#include "models/reading/finders/anchoredpattern.h"
#include "models/reading/finders/numberreader.h"
#include "models/reading/finders/quantitymasks.h"
#include "models/reading/finders/quantityunits.h"
#include "models/reading/finders/sharereader.h"

namespace jianbao
{

/// Puts a quantity together: bound + number + unit + bound, ranges, per-unit forms, percentages, fractions,
/// ordinals. Works on folded text. Reentrant.
class QuantityGrammar
{
public:
    explicit QuantityGrammar(const Lexicon &lexicon);
    /// The quantity whose number begins at `at`; nothing if none begins there.
    std::optional<FoundQuantity> read(const QString &folded, qsizetype at) const;
    QList<Span> masks(const QString &folded) const { return m_masks.spans(folded); }

private:
    using Reading = std::optional<FoundQuantity>;

    Reading readOrdinal(const QString &folded, qsizetype at) const;
    Reading readAmount(const QString &folded, qsizetype at) const;

    void readUnit(const QString &folded, FoundQuantity &quantity, const NumberWords &number) const;
    void readCoins(const QString &folded, FoundQuantity &quantity) const;
    void readPeople(const QString &folded, FoundQuantity &quantity, qsizetype at) const;
    void readCelsius(const QString &folded, FoundQuantity &quantity) const;
    void readPerUnit(const QString &folded, FoundQuantity &quantity) const;
    void readCurrencyBefore(const QString &folded, FoundQuantity &quantity) const;
    void joinRange(const QString &folded, FoundQuantity &quantity, double firstScale) const;
    bool isBareNumber(const QString &folded, const NumberWords &number) const;

    NumberReader m_numbers;
    QuantityUnits m_units;
    QuantityMasks m_masks;
    ShareReader m_shares;
    AnchoredPattern m_ordinal;
    QRegularExpression m_rank;
    QRegularExpression m_perUnit;
};

} // namespace jianbao

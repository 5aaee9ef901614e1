#pragma once

#include "models/reading/finders/numbers/quantityfinder.h"
#include "models/reading/finders/patterns/anchoredpattern.h"
#include "models/reading/finders/patterns/patternstarts.h"

namespace jianbao
{

/// Reads shares that are told in words: 百分之五, 千分之三, 三分之一, 3/5, 三成半, 七五折, 占…一半. Reads
/// folded text; bounds such as 约 stay outside. Reentrant.
class ShareReader
{
public:
    ShareReader();
    /// The share that begins at `at`; nothing if none begins there.
    std::optional<FoundQuantity> read(const QString &folded, qsizetype at) const;

private:
    using Reading = std::optional<FoundQuantity>;

    Reading readPartsOf(const QString &folded, qsizetype at) const;
    Reading readFraction(const QString &folded, qsizetype at) const;
    Reading readTenths(const QString &folded, qsizetype at) const;
    Reading readDiscount(const QString &folded, qsizetype at) const;

    AnchoredPattern m_partsOf;
    AnchoredPattern m_fraction;
    AnchoredPattern m_tenths;
    AnchoredPattern m_discount;
    PatternStarts m_starts;
};

} // namespace jianbao

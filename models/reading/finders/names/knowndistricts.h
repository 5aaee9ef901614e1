#pragma once

#include "models/reading/finders/names/districtmention.h"
#include "models/reading/finders/names/zonewitness.h"

#include <optional>

namespace jianbao
{

class DistrictScanner;

/// A text that other texts of its article or page are read with: what it proves and names. Read when it is
/// first asked for, since most texts need neither. For one thread; must not outlive its scanner.
class KnownDistricts
{
public:
    KnownDistricts(const DistrictScanner &scanner, const QString &text) : m_scanner(scanner), m_text(text) {}
    const QString &text() const { return m_text; }
    const ZoneWitness &witness() const;
    const QList<DistrictMention> &mentions() const;

private:
    const DistrictScanner &m_scanner;
    QString m_text;
    mutable std::optional<ZoneWitness> m_witness;
    mutable std::optional<QList<DistrictMention>> m_mentions;
};

/// What proves that a word is a place, while a text is scanned.
struct DistrictEvidence
{
    const KnownDistricts &known;
    MarkedCities cities; ///< of the scanned text itself, where that is another one

    /// `core` has two to four code units; `zone` is the ending before which it stands.
    bool provesPlace(const QString &core, const QString &zone) const
    {
        return cities.contain(core) || known.witness().provesPlace(core, zone);
    }
};

} // namespace jianbao

#pragma once

#include "models/reading/finders/names/districtscanner.h"

namespace jianbao
{

/// What a page says of zones.
struct ZoneCount
{
    int pointed = 0;          ///< how often 我区, 全区 point at the home
    QHash<QString, int> bare; ///< ending → how often it stands without a place
    qsizetype reach = 0;      ///< from the first to the last zone named, in code units of the page
    QHash<QString, int> named;
    QHash<QString, int> visited; ///< zone → how often one goes there, learns from it or comes from it
    QHash<QString, int> votes;   ///< for the zone as the page's own, never less than 0
};

/// Counts, on a whole page, the zones it names and what speaks for each as its own: firms, branches and
/// offices that carry a city's name, notices signed by offices of a zone, and how often the zone itself is
/// named as the one that acts. In time linear in the page's length. Reentrant.
class ZoneCounter
{
public:
    /// `scanner` and `page` must outlive the counter.
    ZoneCounter(const DistrictScanner &scanner, const QString &page);
    const ZoneCount &count() const { return m_count; }

private:
    void countZones();
    void countCities();
    void countPlace(const QString &zone, QStringView place);
    /// Where no zone is named: the two characters with which several firms begin (云岭星野…, 云岭科创园).
    void countNamesakes();

    const DistrictScanner &m_scanner;
    const QString &m_page;
    ZoneCount m_count;
};

} // namespace jianbao

#pragma once

#include "models/reading/finders/names/districtscanner.h"

namespace jianbao
{

/// Works out whose paper a page is: which zone a bare 高新区 or 开发区 means. Firms, branches and offices
/// that carry a city's name, notices signed by offices of a zone, and how often the zone itself is named as
/// the one that acts, are votes. Reentrant.
class HomeDistrict
{
public:
    HomeDistrict(const DistrictScanner &scanner, const QString &page);
    /// Empty if the page speaks of several zones by name and of none as its own. A city or county where
    /// the page is the paper of one.
    QString name() const;

private:
    void countZones();
    void countCities();
    void countPlace(const QString &zone, QStringView place);
    /// Where no zone is named: the two characters with which several firms begin (云岭星野…, 云岭科创园).
    void countNamesakes();
    bool isNational() const;
    bool isOfSeveral() const;
    QString zone() const;
    QString foremost() const;
    QString best() const;
    /// The zone named oftenest, but not as a guest; empty if two are.
    QString host() const;
    /// The ending that stands alone most often: 高新区, or 开发区 in the paper of an economic zone.
    QString bareEnding() const;

    const DistrictScanner &m_scanner;
    const QString &m_page;
    int m_pointed = 0;          ///< how often 我区, 全区 point at the home
    QHash<QString, int> m_bare; ///< ending → how often it stands without a place
    qsizetype m_reach = 0;      ///< from the first to the last zone named
    QHash<QString, int> m_named;
    QHash<QString, int> m_visited; ///< zone → how often one goes there, learns from it or comes from it
    QHash<QString, int> m_votes;
};

} // namespace jianbao

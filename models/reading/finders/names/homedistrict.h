#pragma once

#include "models/reading/finders/names/zonecounter.h"

namespace jianbao
{

/// Works out whose paper a page is: which zone a bare 高新区 or 开发区 means, from how the page names zones
/// and what votes for each. Reentrant.
class HomeDistrict
{
public:
    HomeDistrict(const DistrictScanner &scanner, const QString &page);
    /// Empty if the page speaks of several zones by name and of none as its own. A city or county where
    /// the page is the paper of one.
    QString name() const;

private:
    bool isNational() const;
    bool isOfSeveral() const;
    QString zone() const;
    QString foremost() const;
    QString best() const;
    /// The zone named oftenest, but not as a guest; empty if two are.
    QString host() const;
    /// The ending that stands alone most often: 高新区, or 开发区 in the paper of an economic zone.
    QString bareEnding() const;

    const QString &m_page;
    ZoneCount m_count;
};

} // namespace jianbao

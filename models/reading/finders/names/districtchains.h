#pragma once

#include "models/reading/finders/names/districtscanner.h"

namespace jianbao
{

/// Second half of finding districts: gives every mention its name. One chain for each rank remembers which
/// district was told last; a zone that something is only done with or at (赴, 与) does not become what 该区
/// means.
class DistrictChains
{
public:
    explicit DistrictChains(const QString &home) : m_home(home), m_own(home) {}

    /// The heads are read: on a page that is nobody's own, 全区 means their zone from now on.
    void endHeads();

    /// The district of the next mention of `text`, or nothing where a pointer has nothing to point at.
    std::optional<FoundDistrict> resolve(const DistrictMention &mention, QStringView text);

private:
    /// The zone that a bare 高新区 or 开发区 means; empty if it is none of which the page speaks.
    QString bare(const QString &ending) const;
    QString pointed(FoundDistrict::Rank &rank) const;
    /// What 示范区 or 社区 means behind a named one; empty if none that ends so was told.
    QString endingWith(const DistrictMention &mention) const;
    void remember(const FoundDistrict &district, QStringView text);

    QString m_home;
    QString m_own; ///< what 全区 and 我区 mean; empty: the zone told last
    QHash<FoundDistrict::Rank, QString> m_last;
    QHash<QString, QString> m_lastEnding; ///< by 高新区, 街道 and 社区: the last one that ends so
    QString m_area;                       ///< the last 片区, 示范区 or the like
    Span m_large;                         ///< the province, city or county mentioned last
    Span m_zone;                          ///< likewise the zone
};

} // namespace jianbao

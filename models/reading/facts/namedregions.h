#pragma once

#include "models/reading/facts/articlemarks.h"
#include "models/reading/facts/regionnames.h"

#include <QHash>

namespace jianbao
{

/// The counties, cities and provinces that an article names, for what points at one of them (全市) or names
/// it again. Looks through the article once. Keeps a reference to the marks, of which it reads text and
/// districts.
class NamedRegions
{
public:
    NamedRegions(const RegionNames &names, const ArticleMarks &marks);

    /// The last of its rank that is named before `pointed`, else the first one after it; empty if there is
    /// none.
    QString meantBy(const FoundDistrict &pointed) const;
    /// A region that stands at `at` and is named in full before, in full (云屏县|19个村屯) or, a city or
    /// county, by its short name: 云屏|改造温室9栋.
    std::optional<FoundDistrict> againAt(qsizetype at) const;
    /// The province of the first one that has one.
    const QString &province() const { return m_province; }
    /// The one county that opens a clause by its short name: 云屏素有“花乡”之称; empty if none or several do.
    const QString &county() const { return m_county; }

private:
    using Rank = FoundDistrict::Rank;
    /// A city or county by its short name and nothing that is named like it: 云屏|镇, 云屏|大道.
    std::optional<FoundDistrict> brieflyAt(qsizetype at) const;
    static QString countyIn(QStringView text, const PlaceNames &places);

    const ArticleMarks &m_marks;
    QHash<Rank, QList<FoundDistrict>> m_ranks; ///< left to right
    QHash<QString, FoundDistrict> m_first;     ///< where each stands in full for the first time
    QHash<QString, FoundDistrict> m_brief;     ///< the cities and counties among these by their short names
    QString m_province;
    QString m_county;
};

} // namespace jianbao

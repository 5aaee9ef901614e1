#pragma once

#include "models/reading/facts/articlemarks.h"

namespace jianbao
{

class RegionFinder;

/// What headline, kicker and deck name, in this order.
using HeadDistricts = QList<QList<FoundDistrict>>;

/// Works out what an article is about as a whole, for the facts that name nobody near. Keeps references to
/// the finders. Reentrant.
class ArticleTopic
{
public:
    ArticleTopic(const RegionFinder &regions, const DistrictFinder &districts);

    /// The district: of the heads, of the opening, the only one named, the page's home; elsewhere the region,
    /// or 全国. Empty if nothing tells. Reads all of `marks` but organisations.
    QString districtOf(const Article &article, const ArticleMarks &marks, const HeadDistricts &named) const;
    /// Whose figures it tells: where the heads name no district, the firm of the heads or the one of which
    /// all of it tells, else mainDistrict.
    static QString subjectOf(const ArticleMarks &marks, const HeadDistricts &named);

private:
    QString regionOf(const Article &article, const ArticleMarks &marks) const;
    bool opensNationally(const QString &headline, const ArticleMarks &marks) const;

    const RegionFinder &m_regions;
    const DistrictFinder &m_districts;
};

} // namespace jianbao

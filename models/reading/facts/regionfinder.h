#pragma once

#include "models/reading/facts/articlemarks.h"
#include "models/reading/facts/regionnames.h"
#include "models/reading/facts/stateoffices.h"

namespace jianbao
{

class Lexicon;
class NamedRegions;

/// Finds the county, city, province or country that a clause speaks about: the one that opens it, named
/// (云岭市…) or pointed at (全市, 我省, 我国). 全市 is the city named last before, else the first one named
/// after, else the city of the home zone or of the page, else it stays as printed; 全省 likewise, or the
/// province of a city named; 全县 is the one county of which a clause tells by its short name. What an office
/// of the state counted (据国家统计局统计) is about 全国. A frame (全市第一, 居全省前列, 全国平均) is no
/// region. Reentrant.
class RegionFinder
{
public:
    explicit RegionFinder(const Lexicon &lexicon);
    /// Left to right; offsets into marks.text. Reads its text, sentences, times, districts and home.
    QList<FoundDistrict> find(const ArticleMarks &marks) const;
    /// The region that a headline opens with; empty if none.
    QString openedBy(const QString &heading) const;
    /// `place`; but the province with which the heading opens, where it is only the city from which `text` is
    /// sent: 海南… over 本报海口3月5日电.
    QString widened(const QString &place, const QString &heading, QStringView text) const;
    /// What a bare 全市 and 全省 mean on a page.
    PageRegion regionOf(QStringView page) const;
    /// True if a text speaks of the whole country: 我国, 中国, an office of the state.
    bool isNational(QStringView text) const;

private:
    struct Pointer
    {
        QString name; ///< only of 我国
        FoundDistrict::Rank rank;
    };

    std::optional<FoundDistrict> pointedAt(QStringView text, qsizetype from) const;
    /// A province or city by its short name before what is measured: 云岭规模以上工业增加值….
    std::optional<FoundDistrict> measuredAt(QStringView text, qsizetype from) const;
    /// Where the clause begins behind times and words like 其中, 据统计.
    qsizetype opening(const ArticleMarks &marks, Span clause) const;
    QString resolved(const FoundDistrict &pointed, const NamedRegions &named,
                     const ArticleMarks &marks) const;

    RegionNames m_names;
    StateOffices m_offices;
    WordTrie m_measures; ///< as pages tell the canonical indicators
    WordTrie m_pointers;
    QList<Pointer> m_pointed;
};

} // namespace jianbao

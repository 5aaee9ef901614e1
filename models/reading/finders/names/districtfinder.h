#pragma once

#include "models/datatypes/span.h"

#include <QList>
#include <QString>

#include <memory>

namespace jianbao
{

class DistrictScanner;
struct DistrictMention;
class Lexicon;

/// A zone, park, town, sub-district or village named in a text. Offsets are UTF-16 code units into the text
/// given to find().
struct FoundDistrict
{
    enum class Rank { Country, Province, City, County, Zone, Park, Town, Village };
    Span at;
    QString name; ///< full usual name: 平顶山高新区, 遵化店镇; anaphora and a bare 高新区 resolved
    Rank rank = Rank::Zone;
    bool named = true; ///< false: found through 该区, 该镇, 园区, 区经济发展局
};

/// True for the name of a city or county: as a home it means no bare 高新区, but 我市 and 全市, 我县 and
/// 全县.
bool isCityOrCounty(QStringView district);

/// What the text around already told.
struct DistrictContext
{
    QString home; ///< what a bare 高新区 means, or the city or county whose paper it is; may be empty
    QStringList
        headings; ///< the article's heads, most specific first: they set what 该镇 means at the beginning
};

/// Finds districts by gazetteer and pattern (place + 高新区, 产业园区, 镇, 街道, 村, 社区), with aliases and
/// anaphora by chains, one for each kind of district. Reentrant; copies share the gazetteer.
class DistrictFinder
{
public:
    explicit DistrictFinder(const Lexicon &lexicon);
    /// All mentions, left to right, not overlapping.
    QList<FoundDistrict> find(const QString &text, const DistrictContext &context) const;
    /// The zone whose paper this is, from heads, towns, firms and the zones named, or the city or
    /// county that it calls its own; empty if nothing tells.
    QString homeOf(const QString &page) const;

private:
    /// A home that no city is named like, by its place alone: 临湖推行… on the page of 临湖高新区.
    void addShortHome(const QString &text, const QString &home, QList<DistrictMention> &mentions) const;

    std::shared_ptr<const DistrictScanner> m_scanner;
};

} // namespace jianbao

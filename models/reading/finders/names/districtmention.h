#pragma once

#include "models/reading/finders/names/districtfinder.h"

namespace jianbao
{

/// A place in a text where a district is named or pointed at, not yet resolved.
struct DistrictMention
{
    enum class Kind {
        Named,   ///< `name` says which
        Bare,    ///< 高新区, 开发区 without a place (`name` says which): the home district
        Pointed, ///< 该镇, 园区: the last one of its rank; that ends with `name`, if it is set
        Home     ///< 我区, 区经济发展局
    };
    Span at;
    Kind kind = Kind::Named;
    FoundDistrict::Rank rank = FoundDistrict::Rank::Zone;
    QString name;
    qsizetype coreLength = 0; ///< of the part before the ending; 0 where the gazetteer gave the name
};

/// The rank of a `kind` of the lexica of districts and regions: country, province, city, county, zone, park,
/// town, village; of another one that of a zone.
FoundDistrict::Rank districtRankOf(const QString &kind);

} // namespace jianbao

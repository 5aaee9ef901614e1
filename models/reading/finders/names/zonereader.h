#pragma once

#include "models/reading/finders/names/districtcores.h"
#include "models/reading/finders/names/knowndistricts.h"
#include "models/reading/finders/names/placenames.h"

namespace jianbao
{

/// Reads the name of a zone before its ending (高新区, 经开区), where only a place may stand: one of the
/// gazetteer, one that the texts prove, or a part of a city (云岭临湖新区). Keeps references to places and
/// cores. Offsets and lengths are UTF-16 code units. Reentrant.
class ZoneReader
{
public:
    ZoneReader(const Lexicon &lexicon, const PlaceNames &places, const DistrictCores &cores);

    /// The zone whose ending, in its usual form `zone`, stands at `suffix`: with the place before it, or a
    /// bare one that means the home district. `floor` is where the mention before ends.
    std::optional<DistrictMention> before(QStringView text, Span suffix, const QString &zone, qsizetype floor,
                                          const DistrictEvidence &evidence) const;
    /// 医药高新区 is 云岭医药高新区 where that stands beside it or in `known`.
    void complete(QList<DistrictMention> &found, const KnownDistricts &known) const;
    /// 云岭稀土 → 云岭: what a zone is for is cut off.
    QStringView withoutSpeciality(QStringView place) const;

private:
    /// True for a zone that is named by its trade: 医药高新区.
    bool isSpeciality(const DistrictMention &mention) const;
    /// Length of a place before `end` that no list holds: a city that the text names, the home, or a word
    /// that the text uses as a place.
    qsizetype unlistedPlace(QStringView text, qsizetype end, const QString &zone, qsizetype floor,
                            const DistrictEvidence &evidence) const;
    /// Length of what stands between a city and the ending: 临湖 of 云岭临湖新区. `floor` is where the city
    /// ends.
    qsizetype partOfCity(QStringView text, qsizetype end, qsizetype floor) const;

    const PlaceNames &m_places;
    const DistrictCores &m_cores;
    WordTrie m_specialities;
};

} // namespace jianbao

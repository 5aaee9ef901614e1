#pragma once

#include "models/reading/finders/names/districtfinder.h"
#include "models/reading/finders/names/placenames.h"

#include <optional>

namespace jianbao
{

class Lexicon;

/// Counties, cities and provinces where a text names them in full: those of the gazetteer, and such as no
/// list holds. Offsets are UTF-16 code units into the text asked about. Reentrant.
class RegionNames
{
public:
    explicit RegionNames(const Lexicon &lexicon) : m_places(lexicon) {}

    std::optional<FoundDistrict> listedAt(QStringView text, qsizetype from) const;
    /// A city or county that no list holds: two or three characters and 市 or 县.
    std::optional<FoundDistrict> unlistedAt(QStringView text, qsizetype from) const;
    /// A city or county right behind its province's short name: 云南柳泉县.
    std::optional<FoundDistrict> behindProvinceAt(QStringView text, qsizetype from) const;
    /// All that `text` names, left to right.
    QList<FoundDistrict> in(QStringView text) const;
    /// The city from which the report is sent: 本报云岭讯, 新华社云岭3月5日电.
    std::optional<FoundDistrict> datelineOf(QStringView report) const;
    const PlaceNames &places() const { return m_places; }

private:
    PlaceNames m_places;
};

} // namespace jianbao

#pragma once

#include "models/reading/finders/names/districtfinder.h"

#include <optional>

namespace jianbao
{

/// The part of a country or province that a clause speaks about as a whole: a belt (沿海地区, 环云岭地区) or
/// a class of zones (国家级经开区, 6家省级开发区). Found at `from` only; its name is as printed, without the
/// count. Offsets are UTF-16 code units into `text`.
std::optional<FoundDistrict> regionPartAt(QStringView text, qsizetype from);

/// Likewise a class of zones that is counted, maybe with the country or province of all: 全国169家国家高新区.
std::optional<FoundDistrict> countedZonesAt(QStringView text, qsizetype from);

} // namespace jianbao

#include "models/reading/facts/pageregion.h"

#include "models/reading/finders/names/placenames.h"

#include <QHash>

namespace jianbao
{

PageRegion pageRegionOf(QStringView page, const PlaceNames &places)
{
    constexpr int fewestMentions = 4;
    constexpr qsizetype fewestCities = 3;
    QHash<QString, int> mentions;
    QHash<QString, int> cities; // of a province
    int all = 0;
    for (qsizetype at = 0; at < page.size(); ++at) {
        const auto place = places.shortPlaceAt(page, at);
        if (!place)
            continue;
        at += place->length - 1;
        if (place->rank != FoundDistrict::Rank::City)
            continue;
        ++all;
        cities[places.provinceOf(place->name)] += mentions[place->name]++ == 0;
    }
    PageRegion region;
    for (auto city = mentions.cbegin(); city != mentions.cend(); ++city) {
        if (*city >= fewestMentions && 2 * *city > all)
            region.city = city.key();
    }
    for (auto province = cities.cbegin(); province != cities.cend(); ++province) {
        if (*province >= fewestCities && 4 * *province >= 3 * mentions.size())
            region.province = province.key();
    }
    if (region.province.isEmpty())
        region.province = places.provinceOf(region.city);
    return region;
}

} // namespace jianbao

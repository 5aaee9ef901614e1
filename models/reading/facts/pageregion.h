#pragma once

#include <QString>

namespace jianbao
{

class PlaceNames;

/// The city and the province that a page is about: what a bare 全市 and 全省 mean there. Empty where none is
/// foremost.
struct PageRegion
{
    QString city;
    QString province;
};

/// The city that the page names most, and the province of most cities that it names, if they are several, or
/// else of that city. Reentrant.
PageRegion pageRegionOf(QStringView page, const PlaceNames &places);

} // namespace jianbao

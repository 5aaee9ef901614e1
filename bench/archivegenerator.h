#pragma once

#include "models/datatypes/page.h"

namespace jianbao
{

class Database;

/// Makes pages of invented text for timing: the same `number` gives the same page everywhere. A page has ten
/// articles of about 600 characters whose characters follow roughly the frequencies of print, with names and
/// figures that come back at different rates.
Page generatedPage(int number);

/// Fills an archive with `pages` generated pages.
void fillArchive(Database &database, int pages);

} // namespace jianbao

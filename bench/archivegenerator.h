#pragma once

#include "models/datatypes/page.h"

namespace jianbao
{

class Database;

/// Makes pages of invented text for timing: the same `number` gives the same page everywhere. A page has ten
/// articles of about 700 characters: the program's word lists with the frequencies of print (Zipf), names of
/// which an article's own comes back in it, figures and Latin terms.
Page generatedPage(int number);

/// Fills an archive with `pages` generated pages.
void fillArchive(Database &database, int pages);

} // namespace jianbao

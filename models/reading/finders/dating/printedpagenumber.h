#pragma once

#include "models/datatypes/page.h"

namespace jianbao
{

/// The number of the page (版次) that a line outside all articles tells: 综合 第2版, A03版, 第四版. In
/// figures without leading zero (A3, 12); empty if no line tells it or lines tell several. A line that sends
/// the reader to another page (下转第三版) tells none. Reentrant.
QString printedPageNumber(const Page &page);

} // namespace jianbao

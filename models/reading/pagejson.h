#pragma once

#include "models/datatypes/page.h"

#include <QJsonObject>

namespace jianbao
{

/// A page as “jianbao-cli read --json” prints it: issue date, home district, articles with their facts,
/// uncovered text and warnings. Offsets (`at`) are [from, to) in UTF-16 code units of the page's text, days
/// are ISO or null, a head that an article lacks is null. Reentrant.
QJsonObject pageToJson(const Page &page);

/// The same as the text of a file: indented, ending with a line break, the same bytes for the same page.
QByteArray pageToJsonFile(const Page &page);

} // namespace jianbao

#pragma once

#include <QString>

namespace jianbao
{

class Database;

/// The id of the newspaper with this name, made if it is not there yet. Throws ArchiveError.
QString newspaperId(const Database &database, const QString &name);

} // namespace jianbao

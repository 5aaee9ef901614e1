#pragma once

#include <QString>

namespace jianbao
{

class Database;

/// False in an archive of an older schema that is only read and so was not upgraded. Throws ArchiveError.
bool hasTable(const Database &database, const QString &name);

} // namespace jianbao

#pragma once

#include <QSqlDatabase>

#include <sqlite3.h>

namespace jianbao
{

/// SQLite's own handle of an open connection of Qt's driver. Both use the same library.
sqlite3 *sqliteHandle(const QSqlDatabase &connection);

} // namespace jianbao

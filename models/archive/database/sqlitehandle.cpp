#include "models/archive/database/sqlitehandle.h"

#include <QSqlDriver>
#include <QVariant>

namespace jianbao
{

sqlite3 *sqliteHandle(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace jianbao

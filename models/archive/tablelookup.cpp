#include "models/archive/database/tablelookup.h"

#include "models/archive/database/database.h"

namespace jianbao
{

bool hasTable(const Database &database, const QString &name)
{
    QSqlQuery query =
        database.run(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = :name"),
                     {{QStringLiteral("name"), name}});
    return query.next();
}

} // namespace jianbao

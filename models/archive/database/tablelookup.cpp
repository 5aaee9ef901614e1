#include "models/archive/database/tablelookup.h"

#include "models/archive/database/database.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

bool hasTable(const Database &database, const QString &name)
{
    QSqlQuery query = database.run(u"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = :name"_s,
                                   {{u"name"_s, name}});
    return query.next();
}

} // namespace jianbao

#include "models/archive/pages/newspaperid.h"

#include "models/archive/database/database.h"
#include "models/archive/database/uuidv7.h"
#include "models/archive/seals/rowwriter.h"
#include "models/search/folding.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

QString newspaperId(const Database &database, const QString &name)
{
    QSqlQuery query = database.run(u"SELECT id FROM newspaper WHERE name = :name"_s, {{u"name"_s, name}});
    if (query.next())
        return query.value(0).toString();
    const QString id = UuidV7().next();
    RowWriter(database).insert(u"newspaper"_s,
                               {{u"id"_s, id}, {u"name"_s, name}, {u"folded"_s, folded(name)}});
    return id;
}

} // namespace jianbao

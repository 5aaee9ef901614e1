#include "models/archive/pages/newspaperid.h"

#include "models/archive/database/database.h"
#include "models/archive/database/uuidv7.h"
#include "models/archive/seals/rowwriter.h"
#include "models/search/folding.h"

namespace jianbao
{

QString newspaperId(const Database &database, const QString &name)
{
    QSqlQuery query = database.run(QStringLiteral("SELECT id FROM newspaper WHERE name = :name"),
                                   {{QStringLiteral("name"), name}});
    if (query.next())
        return query.value(0).toString();
    const QString id = UuidV7().next();
    RowWriter(database).insert(QStringLiteral("newspaper"), {{QStringLiteral("id"), id},
                                                             {QStringLiteral("name"), name},
                                                             {QStringLiteral("folded"), folded(name)}});
    return id;
}

} // namespace jianbao

#include "models/archive/undo/referencesaside.h"

#include "models/archive/database/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

ReferencesAside::ReferencesAside(const Database &database) : m_database(database)
{
    m_database.run(u"PRAGMA foreign_keys = OFF"_s);
}

ReferencesAside::~ReferencesAside()
{
    QSqlQuery(m_database.connection()).exec(u"PRAGMA foreign_keys = ON"_s);
}

bool ReferencesAside::holdIn(const QStringList &tables) const
{
    return std::none_of(tables.cbegin(), tables.cend(), [this](const QString &table) {
        return m_database.run(u"SELECT 1 FROM pragma_foreign_key_check(:table)"_s, {{u"table"_s, table}})
            .next();
    });
}

} // namespace jianbao

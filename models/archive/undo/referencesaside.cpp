#include "models/archive/undo/referencesaside.h"

#include "models/archive/database/database.h"

#include <algorithm>

namespace jianbao
{

ReferencesAside::ReferencesAside(const Database &database) : m_database(database)
{
    m_database.run(QStringLiteral("PRAGMA foreign_keys = OFF"));
}

ReferencesAside::~ReferencesAside()
{
    QSqlQuery(m_database.connection()).exec(QStringLiteral("PRAGMA foreign_keys = ON"));
}

bool ReferencesAside::holdIn(const QStringList &tables) const
{
    return std::none_of(tables.cbegin(), tables.cend(), [this](const QString &table) {
        return m_database
            .run(QStringLiteral("SELECT 1 FROM pragma_foreign_key_check(:table)"),
                 {{QStringLiteral("table"), table}})
            .next();
    });
}

} // namespace jianbao

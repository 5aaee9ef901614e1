#include "models/archive/database/idlookup.h"

#include "models/archive/database/database.h"
#include "models/archive/database/onecolumn.h"

namespace jianbao
{

IdLookup::IdLookup(const Database &database) : m_database(database) {}

QStringList IdLookup::articles(const QString &beginning) const
{
    return idsIn(QStringLiteral("article"), beginning);
}

QStringList IdLookup::facts(const QString &beginning) const
{
    QStringList ids;
    for (const char *table : {"event", "observation", "method"})
        ids += idsIn(QLatin1String(table), beginning);
    return ids.mid(0, 2);
}

QStringList IdLookup::pages(const QString &beginning) const
{
    const QStringList named = textsOf(
        m_database.run(QStringLiteral("SELECT id FROM page WHERE file_name = :name ORDER BY id LIMIT 2"),
                       {{QStringLiteral("name"), beginning}}));
    return (idsIn(QStringLiteral("page"), beginning) + named).mid(0, 2);
}

QStringList IdLookup::idsIn(const QString &table, const QString &beginning) const
{
    if (beginning.size() < shortest)
        return {};
    return textsOf(m_database.run(QStringLiteral("SELECT id FROM %1 WHERE id >= :beginning "
                                                 "AND substr(id, 1, length(:beginning)) = :beginning "
                                                 "ORDER BY id LIMIT 2")
                                      .arg(table),
                                  {{QStringLiteral("beginning"), beginning.toLower()}}));
}

} // namespace jianbao

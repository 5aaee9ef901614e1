#include "models/archive/database/idlookup.h"

#include "models/archive/database/database.h"
#include "models/archive/database/onecolumn.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

IdLookup::IdLookup(const Database &database) : m_database(database) {}

QStringList IdLookup::articles(const QString &beginning) const
{
    return idsIn(u"article"_s, beginning);
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
    const QStringList named = textsOf(m_database.run(
        u"SELECT id FROM page WHERE file_name = :name ORDER BY id LIMIT 2"_s, {{u"name"_s, beginning}}));
    return (idsIn(u"page"_s, beginning) + named).mid(0, 2);
}

QStringList IdLookup::idsIn(const QString &table, const QString &beginning) const
{
    if (beginning.size() < shortest)
        return {};
    return textsOf(m_database.run(u"SELECT id FROM %1 WHERE id >= :beginning "
                                  "AND substr(id, 1, length(:beginning)) = :beginning "
                                  "ORDER BY id LIMIT 2"_s.arg(table),
                                  {{u"beginning"_s, beginning.toLower()}}));
}

} // namespace jianbao

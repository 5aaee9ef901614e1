#include "models/archive/handwork/tagnames.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/database/uuidv7.h"
#include "models/search/folding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::TagNames)
};

} // namespace

TagNames::TagNames(const Database &database) : m_database(database) {}

QString TagNames::kept(const QString &name) const
{
    const QString kept = name.simplified();
    if (kept.isEmpty())
        throw ArchiveError(
            Words::tr("%1: a tag needs a name. Give at least one character.").arg(m_database.path()));
    return kept;
}

QString TagNames::idOf(const QString &name) const
{
    return textOf(
        m_database.run(u"SELECT id FROM tag WHERE folded = :folded"_s, {{u"folded"_s, folded(kept(name))}}));
}

QString TagNames::existingId(const QString &name) const
{
    const QString id = idOf(name);
    if (id.isEmpty())
        throw ArchiveError(Words::tr("%1: there is no tag “%2”. List the tags to see their names.")
                               .arg(m_database.path(), name));
    return id;
}

QString TagNames::idMadeIfMissing(const QString &name) const
{
    const QString id = idOf(name);
    if (!id.isEmpty())
        return id;
    const QString made = UuidV7().next();
    m_database.run(u"INSERT INTO tag (id, name, folded) VALUES (:id, :name, :folded)"_s,
                   {{u"id"_s, made}, {u"name"_s, kept(name)}, {u"folded"_s, folded(kept(name))}});
    return made;
}

} // namespace jianbao

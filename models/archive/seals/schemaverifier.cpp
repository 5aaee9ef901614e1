#include "models/archive/seals/schemaverifier.h"

#include "models/archive/database/database.h"
#include "models/archive/schema/schemaupgrader.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

const QString selectParts = u"SELECT type, name, tbl_name, sql FROM main.sqlite_master"_s;
const QString selectSealed =
    u"SELECT master.name FROM main.sqlite_master AS master JOIN pragma_table_info(master.name) AS part "
    "WHERE master.type = 'table' AND part.name = 'row_sha256' ORDER BY master.name"_s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::SchemaVerifier)
};

template <typename Parts> Parts partsOf(QSqlQuery query)
{
    Parts parts;
    while (query.next())
        parts.insert({query.value(0).toString(), query.value(1).toString()},
                     {query.value(2).toString(), query.value(3).toString()});
    return parts;
}

} // namespace

SchemaVerifier::SchemaVerifier(const Database &database) : m_database(database)
{
    const int version = database.schemaVersion();
    if (version <= SchemaUpgrader().newestVersion())
        makeFresh(version);
}

void SchemaVerifier::makeFresh(int version)
{
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase fresh = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        fresh.setDatabaseName(u":memory:"_s);
        fresh.open();
        for (const QString &statement : SchemaUpgrader().statementsUpTo(version))
            QSqlQuery(statement, fresh);
        m_wanted = partsOf<Parts>(QSqlQuery(selectParts, fresh));
        QSqlQuery sealed(selectSealed, fresh);
        while (sealed.next())
            m_sealedTables.append(sealed.value(0).toString());
    }
    QSqlDatabase::removeDatabase(name);
}

QList<ArchiveFault> SchemaVerifier::faults() const
{
    const Parts parts = partsOf<Parts>(m_database.run(selectParts));
    QStringList words;
    for (auto wanted = m_wanted.cbegin(); wanted != m_wanted.cend(); ++wanted) {
        const auto part = parts.constFind(wanted.key());
        if (part == parts.cend() && wanted.key().first() == u"table")
            words.append(Words::tr("The table %1 is gone from the archive.").arg(wanted->table));
        else if (part == parts.cend() || part->sql != wanted->sql || part->table != wanted->table)
            words.append(Words::tr("The archive's own description of the table %1 is not what Jianbao wrote.")
                             .arg(wanted->table));
    }
    words.sort();
    words.removeDuplicates();
    QList<ArchiveFault> faults;
    for (const QString &fault : words)
        faults.append({ArchiveFault::Kind::Damage, fault});
    return faults;
}

} // namespace jianbao

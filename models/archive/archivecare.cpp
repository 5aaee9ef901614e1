#include "models/archive/archivecare.h"

#include "models/archive/archiveverifier.h"
#include "models/archive/database.h"
#include "models/archive/onlinebackup.h"

#include <QFileInfo>

namespace jianbao
{

ArchiveCare::ArchiveCare(const Database &database) : m_database(database) {}

ArchiveInfo ArchiveCare::info() const
{
    const auto rowsIn = [this](const char *table) {
        QSqlQuery query = m_database.run(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
        query.next();
        return query.value(0).toLongLong();
    };
    ArchiveInfo info;
    info.path = m_database.path();
    info.schemaVersion = m_database.schemaVersion();
    info.bytes = QFileInfo(m_database.path()).size();
    info.pages = rowsIn("page");
    info.articles = rowsIn("article");
    info.events = rowsIn("event");
    info.observations = rowsIn("observation");
    info.methods = rowsIn("method");
    info.tags = rowsIn("tag");
    info.taggings = rowsIn("article_tag");
    info.decisions = rowsIn("decision");
    return info;
}

QStringList ArchiveCare::verify() const
{
    return ArchiveVerifier(m_database).faults();
}

CompactOutcome ArchiveCare::compact() const
{
    const auto bytes = [this] { return QFileInfo(m_database.path()).size(); };
    const auto emptyLog = [this] {
        m_database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).next();
    };
    CompactOutcome outcome;
    emptyLog();
    outcome.bytesBefore = bytes();
    m_database.run(QStringLiteral("VACUUM"));
    emptyLog();
    outcome.bytesAfter = bytes();
    return outcome;
}

void ArchiveCare::backup(const QString &target) const
{
    OnlineBackup(m_database).copyTo(target);
}

} // namespace jianbao

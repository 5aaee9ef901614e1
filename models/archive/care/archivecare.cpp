#include "models/archive/care/archivecare.h"

#include "models/archive/care/onlinebackup.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/facts/eventsnapshotstore.h"
#include "models/archive/seals/archiveverifier.h"
#include "models/archive/seals/rowseal.h"
#include "models/archive/seals/rowverifier.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ArchiveCare)
};

} // namespace

ArchiveCare::ArchiveCare(const Database &database) : m_database(database) {}

ArchiveInfo ArchiveCare::info() const
{
    const auto rowsIn = [this](const char *table) {
        return numberOf(m_database.run(u"SELECT count(*) FROM "_s + QLatin1String(table)));
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

QList<ArchiveFault> ArchiveCare::faults() const
{
    return ArchiveVerifier(m_database).faults();
}

QStringList ArchiveCare::verify() const
{
    QStringList words;
    for (const ArchiveFault &fault : faults())
        words.append(fault.words);
    return words;
}

qint64 ArchiveCare::acceptEdits() const
{
    Transaction transaction(m_database);
    const qint64 accepted = RowSeal(m_database).sealUnsealed();
    transaction.commit();
    return accepted;
}

void ArchiveCare::rebuildIndex(const SearchIndexer::Progress &progress) const
{
    const QStringList damage = wordsOf(RowVerifier(m_database).faults(true), ArchiveFault::Kind::Damage);
    if (!damage.isEmpty())
        throw ArchiveError(
            Words::tr(
                "%1: rows are damaged, so the search index was not written anew from them. Run “jianbao-cli "
                "archive verify” to see which, and restore a backup. What was found first: %2")
                .arg(QDir::toNativeSeparators(m_database.path()), damage.first()));
    EventSnapshotStore::discard(m_database);
    SearchIndexer(m_database).rebuild(progress);
}

CompactOutcome ArchiveCare::compact() const
{
    const auto bytes = [this] { return QFileInfo(m_database.path()).size(); };
    const auto emptyLog = [this] { m_database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).next(); };
    CompactOutcome outcome;
    emptyLog();
    outcome.bytesBefore = bytes();
    m_database.run(u"VACUUM"_s);
    emptyLog();
    outcome.bytesAfter = bytes();
    return outcome;
}

void ArchiveCare::backup(const QString &target) const
{
    OnlineBackup(m_database).copyTo(target);
}

} // namespace jianbao

#include "models/archive/care/archiverestore.h"

#include "models/archive/care/onlinebackup.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/database/archivefile.h"
#include "models/archive/database/archiveheader.h"
#include "models/archive/database/database.h"
#include "models/archive/seals/archiveverifier.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ArchiveRestore)
};

bool isReadableArchive(const QString &path)
{
    try {
        ArchiveHeader::read(path);
        return true;
    } catch (const ArchiveError &) {
        return false;
    }
}

/// Folds the write-ahead log into the file; false if somebody else has the file open.
bool takeAlone(const QString &path)
{
    const Database database(path, Database::Mode::ReadWrite);
    if (database.isReadOnly())
        return true;
    QSqlQuery query(database.connection());
    return query.exec(u"PRAGMA journal_mode = DELETE"_s) && query.next() &&
           query.value(0).toString() == "delete"_L1;
}

} // namespace

ArchiveRestore::ArchiveRestore(const QString &backup, const QString &target)
    : m_backup(backup), m_target(target)
{
}

QString ArchiveRestore::run() const
{
    checkBackup();
    checkNobodyHasTargetOpen();
    const QString fresh = m_target + u".restoring"_s;
    OnlineBackup(Database(m_backup, Database::Mode::ReadOnly)).copyTo(fresh);
    const QString aside = ArchiveFile(m_target).setAside();
    if (!QFile::rename(fresh, m_target)) {
        if (!aside.isEmpty())
            ArchiveFile(aside).moveTo(m_target);
        QFile::remove(fresh);
        throw ArchiveError(
            Words::tr("%1: the backup could not be put in its place. Check that you may write in "
                      "the folder. The archive was not changed.")
                .arg(QDir::toNativeSeparators(m_target)));
    }
    return aside;
}

void ArchiveRestore::checkBackup() const
{
    if (QFileInfo(m_backup).canonicalFilePath() == QFileInfo(m_target).canonicalFilePath())
        throw ArchiveError(Words::tr("%1: this is the archive itself. Name one of its backups.")
                               .arg(QDir::toNativeSeparators(m_backup)));
    const Database backup(m_backup, Database::Mode::ReadOnly);
    const QStringList faults = wordsOf(ArchiveVerifier(backup).faults(), ArchiveFault::Kind::Damage);
    if (!faults.isEmpty())
        throw ArchiveError(Words::tr("%1: the backup is damaged, so nothing was restored. Try an older one. "
                                     "What was found first: %2")
                               .arg(QDir::toNativeSeparators(m_backup), faults.first()));
}

/// A damaged archive cannot be asked; it is set aside as it is.
void ArchiveRestore::checkNobodyHasTargetOpen() const
{
    if (!QFileInfo::exists(m_target) || !isReadableArchive(m_target))
        return;
    std::optional<bool> alone;
    try {
        alone = takeAlone(m_target);
    } catch (const ArchiveError &) {
        return;
    }
    if (!*alone)
        throw ArchiveError(Words::tr("%1: another program has the archive open. Close it and restore again.")
                               .arg(QDir::toNativeSeparators(m_target)));
}

} // namespace jianbao

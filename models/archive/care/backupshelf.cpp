#include "models/archive/care/backupshelf.h"

#include "models/archive/care/backuprotation.h"
#include "models/archive/care/onlinebackup.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/database/filelock.h"
#include "models/archive/seals/archiveverifier.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::BackupShelf)
};

const QString timeForm = u"yyyyMMdd'T'HHmmss'Z'"_s;

} // namespace

BackupShelf::BackupShelf(const QString &archivePath)
    : m_folder(archivePath + u".backups"_s), m_name(QFileInfo(archivePath).completeBaseName())
{
}

QList<Backup> BackupShelf::all() const
{
    const QString start = m_name + u'-';
    QList<Backup> backups;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.jianbao"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QString base = file.completeBaseName();
        QDateTime takenAt = QDateTime::fromString(base.mid(start.size()), timeForm);
        takenAt.setTimeSpec(Qt::UTC);
        if (base.startsWith(start) && takenAt.isValid())
            backups.append({file.filePath(), takenAt});
    }
    std::sort(backups.begin(), backups.end(),
              [](const Backup &a, const Backup &b) { return a.takenAt > b.takenAt; });
    return backups;
}

Backup BackupShelf::take(const Database &database, const QDateTime &now) const
{
    if (!QDir().mkpath(m_folder))
        throw ArchiveError(
            Words::tr("%1: the folder for backups cannot be made. Check that you may write beside "
                      "the archive.")
                .arg(QDir::toNativeSeparators(m_folder)));
    const FileLock onlyOne(m_folder + u"/.lock"_s);
    removeUnfinished();
    const Backup backup{pathFor(now), now.toUTC()};
    OnlineBackup(database).copyTo(backup.path);
    const QStringList faults =
        wordsOf(ArchiveVerifier(Database(backup.path, Database::Mode::ReadOnly)).faults(),
                ArchiveFault::Kind::Damage);
    if (!faults.isEmpty()) {
        QFile::remove(backup.path);
        throw ArchiveError(
            Words::tr("%1: the archive has a damaged row, so no backup was taken and the older ones "
                      "were kept. What was found first: %2")
                .arg(QDir::toNativeSeparators(database.path()), faults.first()));
    }
    rotate();
    return backup;
}

QString BackupShelf::pathFor(const QDateTime &takenAt) const
{
    return u"%1/%2-%3.jianbao"_s.arg(m_folder, m_name, takenAt.toUTC().toString(timeForm));
}

/// What a program that was killed has left.
void BackupShelf::removeUnfinished() const
{
    QDir folder(m_folder);
    const QStringList names = folder.entryList({m_name + u"-*.part*"_s}, QDir::Files);
    for (const QString &name : names)
        folder.remove(name);
}

void BackupShelf::rotate() const
{
    QList<QDateTime> taken;
    for (const Backup &backup : all())
        taken.append(backup.takenAt);
    for (const QDateTime &surplus : BackupRotation::surplus(taken))
        QFile::remove(pathFor(surplus));
}

} // namespace jianbao

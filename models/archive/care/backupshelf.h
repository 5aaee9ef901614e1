#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace jianbao
{

class Database;

/// One backup of an archive.
struct Backup
{
    QString path;
    QDateTime takenAt; ///< UTC, by its name
};

/// The backups of one archive, in the folder NAME.jianbao.backups beside it. Files there that are not named
/// like a backup are left alone. One backup at a time is taken, also by several programs. Throws
/// ArchiveError.
class BackupShelf
{
public:
    explicit BackupShelf(const QString &archivePath);

    QString folder() const { return m_folder; }
    QList<Backup> all() const; ///< newest first

    /// Takes a backup, checks every row of it, and only then removes older ones by BackupRotation. A copy
    /// that does not hold is removed and told.
    Backup take(const Database &database, const QDateTime &now) const;

private:
    QString pathFor(const QDateTime &takenAt) const;
    void removeUnfinished() const;
    void rotate() const;

    QString m_folder;
    QString m_name;
};

} // namespace jianbao

#include "models/archive/care/bulkbackup.h"

#include "models/archive/care/backupshelf.h"
#include "models/archive/database/database.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

void BulkBackup::takeIfMany(const Database &database, qint64 rows)
{
    if (rows < many || database.isReadOnly())
        return;
    const BackupShelf shelf(database.path());
    const QList<Backup> backups = shelf.all();
    const QDateTime changedAt = std::max(QFileInfo(database.path()).lastModified(),
                                         QFileInfo(database.path() + u"-wal"_s).lastModified());
    if (backups.isEmpty() || backups.first().takenAt <= changedAt)
        shelf.take(database, QDateTime::currentDateTimeUtc());
}

} // namespace jianbao

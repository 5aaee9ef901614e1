#include "app/waysout.h"

#include "models/archive/care/backupshelf.h"

#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString command(const QString &archivePath, const QString &action)
{
    return u"jianbao-cli --archive “%1” archive %2"_s.arg(QDir::toNativeSeparators(archivePath), action);
}

} // namespace

QString WaysOut::byBackup(const QString &archivePath)
{
    const QList<Backup> backups = BackupShelf(archivePath).all();
    if (backups.isEmpty())
        return {};
    const QString restore = u"restore “%1”"_s.arg(QDir::toNativeSeparators(backups.first().path));
    return tr("The newest backup is %1. To put it in the archive's place, close this window and run: %2")
        .arg(QLocale().toString(backups.first().takenAt.toLocalTime(), QLocale::ShortFormat),
             command(archivePath, restore));
}

QStringList WaysOut::of(const QString &archivePath, const QList<ArchiveFault> &faults)
{
    QStringList ways;
    if (!wordsOf(faults, ArchiveFault::Kind::Damage).isEmpty()) {
        ways.append(
            tr("Nothing else is touched: the rest of the archive can be read and searched as before."));
        const QString backup = byBackup(archivePath);
        ways.append(backup.isEmpty()
                        ? tr("There is no backup. Keep a copy of the file as it is before you go on.")
                        : backup);
    }
    if (!wordsOf(faults, ArchiveFault::Kind::EditedOutside).isEmpty())
        ways.append(tr("If the rows that another program has written are as you want them, run: %1")
                        .arg(command(archivePath, u"accept-edits"_s)));
    return ways;
}

} // namespace jianbao

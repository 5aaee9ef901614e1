#include "models/archive/database/databaseerror.h"

#include "models/archive/database/archiveerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

#include <sqlite3.h>

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::Database)
};

} // namespace

void throwDatabaseError(const QString &path, const QSqlError &error)
{
    const QString file = QDir::toNativeSeparators(path);
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        throw ArchiveError(
            Words::tr("%1: another program is writing to the archive. Wait until it has finished and "
                      "try again.")
                .arg(file));
    if (code == SQLITE_READONLY)
        throw ArchiveError(
            Words::tr("%1: the archive is open for reading only. Copy it to a folder in which you may "
                      "write, or use a newer Jianbao.")
                .arg(file));
    if (code == SQLITE_FULL)
        throw ArchiveError(
            Words::tr("%1: the disk is full; nothing was stored. Make room and try again.").arg(file));
    if (code == SQLITE_IOERR)
        throw ArchiveError(
            Words::tr("%1: the disk refused to read or write (%2); nothing was stored. Check that the "
                      "disk is sound and has room, and that your share of it is not used up.")
                .arg(file, error.databaseText()));
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
        throw ArchiveError(Words::tr("%1: the archive is damaged (%2). Restore it from a backup.")
                               .arg(file, error.databaseText()));
    throw ArchiveError(
        Words::tr("%1: the archive could not be used (%2). Check that its folder exists and that you "
                  "may write there.")
            .arg(file, error.databaseText()));
}

} // namespace jianbao

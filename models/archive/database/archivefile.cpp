#include "models/archive/database/archivefile.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/archiveheader.h"
#include "models/archive/database/databaseerror.h"
#include "models/archive/database/sqlitehandle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::Database)
};

const QStringList belongings{u"-wal"_s, u"-shm"_s, u"-journal"_s};

bool isAnyThere(const QString &path)
{
    return QFileInfo::exists(path) ||
           std::any_of(belongings.cbegin(), belongings.cend(),
                       [&path](const QString &ending) { return QFileInfo::exists(path + ending); });
}

/// A name beside the archive that nothing has yet.
QString freeName(const QString &path)
{
    const QString base =
        u"%1.replaced-%2"_s.arg(path, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"));
    QString name = base;
    for (int i = 2; isAnyThere(name); ++i)
        name = u"%1-%2"_s.arg(base).arg(i);
    return name;
}

} // namespace

ArchiveFile::ArchiveFile(const QString &path) : m_path(path) {}

QString ArchiveFile::reasonForReadingOnly(int newestSchema) const
{
    const QString file = QDir::toNativeSeparators(m_path);
    if (ArchiveHeader::read(m_path).schemaVersion() > newestSchema)
        return Words::tr(
                   "%1 was written by a newer Jianbao, so it is open for reading only. Install the newer "
                   "version to change it.")
            .arg(file);
    if (!QFileInfo(m_path).isWritable() || isFolderClosed())
        return Words::tr(
                   "You may not write to %1 or into its folder, so it is open for reading only. To change "
                   "it, copy it to a folder of your own.")
            .arg(file);
    if (isDiskFull())
        return Words::tr(
                   "The disk of %1 is full, so it is open for reading only. Make room, then open it again "
                   "to change it.")
            .arg(file);
    return {};
}

void ArchiveFile::open(QSqlDatabase &connection, bool readOnly) const
{
    connection.setDatabaseName(m_path);
    QStringList options{u"QSQLITE_BUSY_TIMEOUT=5000"_s};
    if (readOnly) {
        options.append(u"QSQLITE_OPEN_READONLY"_s);
        options += prepareForReading(connection);
    }
    connection.setConnectOptions(options.join(u';'));
    if (!connection.open())
        throwDatabaseError(m_path, connection.lastError());
    sqlite3 *handle = sqliteHandle(connection);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

/// Gives further options. Where nothing can be written, SQLite cannot keep track of other readers either;
/// without a log or journal beside the file nobody is writing, so none need be.
QStringList ArchiveFile::prepareForReading(QSqlDatabase &connection) const
{
    const bool isClosed = isFolderClosed();
    if (!isClosed)
        takeBackWhatWasKilled();
    const QString changes = changesBeside();
    if (isClosed && !changes.isEmpty())
        throw ArchiveError(
            Words::tr(
                "%1: the newest changes lie in the file %2 beside the archive, and they cannot be read in a "
                "folder in which you may not write. Copy both files to a folder of your own.")
                .arg(QDir::toNativeSeparators(m_path), QFileInfo(changes).fileName()));
    if (!isClosed && (!changes.isEmpty() || !isDiskFull()))
        return {};
    const QByteArray address = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toEncoded();
    connection.setDatabaseName(QString::fromLatin1(address) + u"?immutable=1"_s);
    return {u"QSQLITE_OPEN_URI"_s};
}

void ArchiveFile::moveTo(const QString &path) const
{
    const QStringList endings = QStringList{QString()} + belongings;
    for (const QString &ending : endings) {
        if (QFileInfo::exists(m_path + ending) && !QFile::rename(m_path + ending, path + ending))
            throw ArchiveError(
                Words::tr("%1: the file could not be set aside. Check that you may write in the "
                          "folder.")
                    .arg(QDir::toNativeSeparators(m_path + ending)));
    }
}

QString ArchiveFile::setAside() const
{
    if (!isAnyThere(m_path))
        return {};
    const QString aside = freeName(m_path);
    moveTo(aside);
    return aside;
}

/// A transaction that was killed without a write-ahead log left its journal, and only who may write can take
/// it back.
void ArchiveFile::takeBackWhatWasKilled() const
{
    if (QFileInfo(m_path + u"-journal"_s).size() == 0)
        return;
    sqlite3 *database = nullptr;
    sqlite3_open_v2(QFile::encodeName(m_path).constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_busy_timeout(database, 5000);
    sqlite3_exec(database, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    sqlite3_close_v2(database);
}

bool ArchiveFile::isFolderClosed() const
{
    return !QFileInfo(QFileInfo(m_path).absolutePath()).isWritable();
}

/// No room for what SQLite keeps beside a file that is open.
bool ArchiveFile::isDiskFull() const
{
    constexpr qint64 leastBytes = 64 * 1024;
    const QStorageInfo disk(QFileInfo(m_path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < leastBytes;
}

QString ArchiveFile::changesBeside() const
{
    for (const QString &path : {m_path + u"-wal"_s, m_path + u"-journal"_s}) {
        if (QFileInfo(path).size() > 0)
            return path;
    }
    return {};
}

} // namespace jianbao

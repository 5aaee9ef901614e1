#include "models/archive/database.h"

#include "models/archive/archiveerror.h"
#include "models/archive/archiveheader.h"
#include "models/archive/drive.h"
#include "models/archive/filelock.h"
#include "models/archive/olderschema.h"
#include "models/archive/onlinebackup.h"
#include "models/archive/preparedstatement.h"
#include "models/archive/schemaupgrader.h"
#include "models/archive/sqlitehandle.h"
#include "models/archive/storabletext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QThreadPool>
#include <QUrl>
#include <QUuid>

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::Database)
};

[[noreturn]] void fail(const QString &path, const QSqlError &error)
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
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
        throw ArchiveError(Words::tr("%1: the archive is damaged (%2). Restore it from a backup.")
                               .arg(file, error.databaseText()));
    throw ArchiveError(
        Words::tr("%1: the archive could not be used (%2). Check that its folder exists and that you "
                  "may write there.")
            .arg(file, error.databaseText()));
}

bool isFolderClosed(const QString &path)
{
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

/// A transaction that was killed without a write-ahead log left its journal, and only who may write can take
/// it back.
void takeBackWhatWasKilled(const QString &path)
{
    if (QFileInfo(path + QStringLiteral("-journal")).size() == 0)
        return;
    sqlite3 *database = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_busy_timeout(database, 5000);
    sqlite3_exec(database, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    sqlite3_close_v2(database);
}

/// Qt Sql closes every connection when the application object goes, even one that a pool thread is reading
/// with. So the end waits for the pool. Call it after the first connection was added: of two such routines
/// the later one runs first.
void waitForPoolThreadsAtEnd()
{
    static const bool once = [] {
        qAddPostRoutine([] { QThreadPool::globalInstance()->waitForDone(); });
        return true;
    }();
    Q_UNUSED(once)
}

/// Opens the file. Without a write-ahead log nobody is writing, so a folder that may not be written to does
/// no harm.
void openConnection(QSqlDatabase &connection, const QString &path, bool readOnly)
{
    QStringList options{QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")};
    QString name = path;
    if (readOnly)
        options.append(QStringLiteral("QSQLITE_OPEN_READONLY"));
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (readOnly && isFolderClosed(path) && hasLog)
        throw ArchiveError(
            Words::tr(
                "%1: the newest changes lie in the file %2 beside the archive, and they cannot be read in a "
                "folder in which you may not write. Copy both files to a folder of your own.")
                .arg(QDir::toNativeSeparators(path), QFileInfo(path).fileName() + QStringLiteral("-wal")));
    if (readOnly && isFolderClosed(path)) {
        options.append(QStringLiteral("QSQLITE_OPEN_URI"));
        name = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded()) +
               QStringLiteral("?immutable=1");
    }
    if (readOnly && !isFolderClosed(path))
        takeBackWhatWasKilled(path);
    connection.setDatabaseName(name);
    connection.setConnectOptions(options.join(u';'));
    if (!connection.open())
        fail(path, connection.lastError());
    sqlite3 *handle = sqliteHandle(connection);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

void makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        throw ArchiveError(Words::tr("%1: the folder cannot be made. Choose a folder in which you may write.")
                               .arg(QDir::toNativeSeparators(folder)));
}

/// Why an archive that is there cannot be written to; empty if it can.
QString reasonForReadingOnly(const QString &path, int newestSchema)
{
    const QString file = QDir::toNativeSeparators(path);
    if (ArchiveHeader::read(path).schemaVersion() > newestSchema)
        return Words::tr(
                   "%1 was written by a newer Jianbao, so it is open for reading only. Install the newer "
                   "version to change it.")
            .arg(file);
    if (!QFileInfo(path).isWritable() || isFolderClosed(path))
        return Words::tr(
                   "You may not write to %1 or into its folder, so it is open for reading only. To change "
                   "it, copy it to a folder of your own.")
            .arg(file);
    return {};
}

} // namespace

Database::Database(const QString &path, Mode mode)
    : m_connectionName(QUuid::createUuid().toString()), m_path(path), m_readOnly(mode == Mode::ReadOnly)
{
    const SchemaUpgrader upgrader;
    if (mode == Mode::CreateIfMissing && !QFileInfo::exists(path))
        make(path, upgrader);
    if (m_readOnly)
        ArchiveHeader::read(path);
    else
        m_notice = reasonForReadingOnly(path, upgrader.newestVersion());
    m_readOnly = m_readOnly || !m_notice.isEmpty();
    try {
        open();
        if (m_readOnly)
            lendMissingColumns(*this);
        else
            prepareForWriting(upgrader);
    } catch (const ArchiveError &) {
        m_othersVersion.reset();
        QSqlDatabase::removeDatabase(m_connectionName);
        throw;
    }
}

Database::Database(const QString &path, const SchemaUpgrader &upgrader, Making)
    : m_connectionName(QUuid::createUuid().toString()), m_path(path)
{
    try {
        open();
        run(QStringLiteral("PRAGMA synchronous = EXTRA"));
        upgrader.upgrade(*this);
    } catch (const ArchiveError &) {
        QSqlDatabase::removeDatabase(m_connectionName);
        throw;
    }
}

/// Under another name until it is whole: killed half-way, there is no archive yet instead of an empty one.
void Database::make(const QString &path, const SchemaUpgrader &upgrader)
{
    makeFolderOf(path);
    const QString unfinished = path + QStringLiteral(".new");
    const FileLock onlyOne(unfinished + QStringLiteral(".lock"));
    if (QFileInfo::exists(path))
        return;
    for (const QString &ending : {QString(), QStringLiteral("-journal")})
        QFile::remove(unfinished + ending);
    Database(unfinished, upgrader, Making());
    if (!QFile::rename(unfinished, path))
        throw ArchiveError(
            Words::tr("%1: the archive could not be made. Choose a folder in which you may write.")
                .arg(QDir::toNativeSeparators(path)));
}

Database::~Database()
{
    m_othersVersion.reset();
    QSqlDatabase::removeDatabase(m_connectionName);
}

void Database::open()
{
    QSqlDatabase added = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    waitForPoolThreadsAtEnd();
    openConnection(added, m_path, m_readOnly);
    run(QStringLiteral("PRAGMA foreign_keys = ON"));
    run(QStringLiteral(
        "PRAGMA cache_size = -32768")); // KiB at most; long posting lists are read again and again
    m_othersVersion = std::make_unique<PreparedStatement>(sqliteHandle(connection()), "PRAGMA data_version");
}

void Database::prepareForWriting(const SchemaUpgrader &upgrader)
{
    // EXTRA before the switch to WAL: a power cut must not bring back the journal that the switch has
    // deleted.
    run(QStringLiteral("PRAGMA synchronous = EXTRA"));
    chooseJournal();
    const int version = schemaVersion();
    if (version < upgrader.newestVersion()) {
        OnlineBackup(*this).copyTo(QStringLiteral("%1.schema-%2.bak").arg(m_path).arg(version));
        upgrader.upgrade(*this);
    }
}

/// With a write-ahead log, or where there can be none with the older journal, which EXTRA makes as safe.
void Database::chooseJournal()
{
    m_notice = Drive::warningAbout(m_path);
    const bool isElsewhere = !m_notice.isEmpty();
    QSqlQuery mode = run(isElsewhere ? QStringLiteral("PRAGMA journal_mode = DELETE")
                                     : QStringLiteral("PRAGMA journal_mode = WAL"));
    const bool hasLog = mode.next() && mode.value(0).toString() == QLatin1String("wal");
    mode.finish();
    if (hasLog)
        run(QStringLiteral("PRAGMA synchronous = FULL"));
    else if (!isElsewhere)
        m_notice = Words::tr("The disk of %1 cannot keep a write-ahead log. Storing is as safe as ever, but "
                             "slower, and others must wait while you store.")
                       .arg(QDir::toNativeSeparators(m_path));
}

bool Database::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(sqliteHandle(connection()), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

int Database::schemaVersion() const
{
    QSqlQuery query = run(QStringLiteral("PRAGMA user_version"));
    return query.next() ? query.value(0).toInt() : 0;
}

QSqlQuery Database::run(const QString &sql, const QVariantMap &values) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(m_path, query.lastError());
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const bool isText = value->typeId() == QMetaType::QString;
        query.bindValue(u':' + value.key(), isText ? QVariant(storableText(value->toString())) : *value);
    }
    execute(query);
    return query;
}

void Database::execute(QSqlQuery &prepared) const
{
    if (!prepared.exec())
        fail(m_path, prepared.lastError());
}

qint64 Database::othersVersion() const
{
    const StatementReset reset(*m_othersVersion);
    if (m_othersVersion->step() == SQLITE_ROW)
        return m_othersVersion->number(0);
    run(QStringLiteral("PRAGMA data_version")); // throws and tells why
    return 0;
}

qint64 Database::dataVersion() const
{
    return othersVersion() + sqlite3_total_changes64(sqliteHandle(connection()));
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

} // namespace jianbao

#include "models/archive/database.h"

#include "models/archive/archiveerror.h"
#include "models/archive/archiveheader.h"
#include "models/archive/onlinebackup.h"
#include "models/archive/schemaupgrader.h"
#include "models/archive/sqlitehandle.h"
#include "models/archive/storabletext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
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

/// Opens the file. Without a write-ahead log nobody is writing, so a folder that may not be written to does
/// no harm.
void openConnection(QSqlDatabase &connection, const QString &path, bool readOnly)
{
    QStringList options{QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")};
    QString name = path;
    if (readOnly)
        options.append(QStringLiteral("QSQLITE_OPEN_READONLY"));
    const bool folderIsClosed = !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    if (readOnly && folderIsClosed && !QFileInfo::exists(path + QStringLiteral("-wal"))) {
        options.append(QStringLiteral("QSQLITE_OPEN_URI"));
        name = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded()) +
               QStringLiteral("?immutable=1");
    }
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

} // namespace

Database::Database(const QString &path, Mode mode)
    : m_connectionName(QUuid::createUuid().toString()), m_path(path), m_readOnly(mode == Mode::ReadOnly)
{
    const bool isNew = mode == Mode::CreateIfMissing && !QFileInfo::exists(path);
    const SchemaUpgrader upgrader;
    if (isNew)
        makeFolderOf(path);
    else
        m_readOnly = ArchiveHeader::read(path).schemaVersion() > upgrader.newestVersion() || m_readOnly;
    try {
        open();
        if (!m_readOnly)
            prepareForWriting(upgrader, isNew);
    } catch (const ArchiveError &) {
        QSqlDatabase::removeDatabase(m_connectionName);
        throw;
    }
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connectionName);
}

void Database::open()
{
    QSqlDatabase added = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    openConnection(added, m_path, m_readOnly);
    run(QStringLiteral("PRAGMA foreign_keys = ON"));
}

void Database::prepareForWriting(const SchemaUpgrader &upgrader, bool isNew)
{
    // EXTRA before the switch to WAL: a power cut must not bring back the journal that the switch has
    // deleted. A new file gets its schema before the switch, so that its header names it as ours from the
    // first commit on.
    run(QStringLiteral("PRAGMA synchronous = EXTRA"));
    if (isNew)
        upgrader.upgrade(*this);
    run(QStringLiteral("PRAGMA journal_mode = WAL"));
    run(QStringLiteral("PRAGMA synchronous = FULL"));
    const int version = schemaVersion();
    if (version < upgrader.newestVersion()) {
        OnlineBackup(*this).copyTo(QStringLiteral("%1.schema-%2.bak").arg(m_path).arg(version));
        upgrader.upgrade(*this);
    }
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
    QSqlQuery others = run(QStringLiteral("PRAGMA data_version"));
    return others.next() ? others.value(0).toLongLong() : 0;
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

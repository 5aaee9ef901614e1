#include "models/archive/database/database.h"

#include "models/archive/care/onlinebackup.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/database/archivefile.h"
#include "models/archive/database/archiveheader.h"
#include "models/archive/database/databaseerror.h"
#include "models/archive/database/drive.h"
#include "models/archive/database/filelock.h"
#include "models/archive/database/preparedstatement.h"
#include "models/archive/database/sqlitehandle.h"
#include "models/archive/database/storabletext.h"
#include "models/archive/schema/olderschema.h"
#include "models/archive/schema/schemaupgrader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QThreadPool>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::Database)
};

void makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        throw ArchiveError(Words::tr("%1: the folder cannot be made. Choose a folder in which you may write.")
                               .arg(QDir::toNativeSeparators(folder)));
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
        m_notice = ArchiveFile(path).reasonForReadingOnly(upgrader.newestVersion());
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
        run(u"PRAGMA synchronous = EXTRA"_s);
        upgrader.upgrade(*this);
    } catch (const ArchiveError &) {
        m_othersVersion.reset();
        QSqlDatabase::removeDatabase(m_connectionName);
        throw;
    }
}

/// Under another name until it is whole: killed half-way, there is no archive yet instead of an empty one.
void Database::make(const QString &path, const SchemaUpgrader &upgrader)
{
    makeFolderOf(path);
    const QString unfinished = path + u".new"_s;
    const FileLock onlyOne(unfinished + u".lock"_s);
    if (QFileInfo::exists(path))
        return;
    ArchiveFile(path).setAside(); // the log of one that is gone
    const auto clear = [&unfinished] {
        for (const QString &ending : {QString(), u"-journal"_s})
            QFile::remove(unfinished + ending);
    };
    clear();
    try {
        Database(unfinished, upgrader, Making());
    } catch (const ArchiveError &) {
        clear();
        throw;
    }
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
    QSqlDatabase added = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    waitForPoolThreadsAtEnd();
    ArchiveFile(m_path).open(added, m_readOnly);
    run(u"PRAGMA foreign_keys = ON"_s);
    run(u"PRAGMA cache_size = -32768"_s); // KiB at most; long posting lists are read again and again
    m_othersVersion = std::make_unique<PreparedStatement>(sqliteHandle(connection()), "PRAGMA data_version");
}

void Database::prepareForWriting(const SchemaUpgrader &upgrader)
{
    // EXTRA before the switch to WAL: a power cut must not bring back the journal that the switch has
    // deleted.
    run(u"PRAGMA synchronous = EXTRA"_s);
    chooseJournal();
    const int version = schemaVersion();
    if (version < upgrader.newestVersion()) {
        OnlineBackup(*this).copyTo(u"%1.schema-%2.bak"_s.arg(m_path).arg(version));
        upgrader.upgrade(*this);
    }
}

/// With a write-ahead log, or where there can be none with the older journal, which EXTRA makes as safe.
void Database::chooseJournal()
{
    m_notice = Drive::warningAbout(m_path);
    const bool isElsewhere = !m_notice.isEmpty();
    QSqlQuery mode = run(isElsewhere ? u"PRAGMA journal_mode = DELETE"_s : u"PRAGMA journal_mode = WAL"_s);
    const bool hasLog = mode.next() && mode.value(0).toString() == "wal"_L1;
    mode.finish();
    if (hasLog)
        run(u"PRAGMA synchronous = FULL"_s);
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
    QSqlQuery query = run(u"PRAGMA user_version"_s);
    return query.next() ? query.value(0).toInt() : 0;
}

QSqlQuery Database::run(const QString &sql, const QVariantMap &values) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throwDatabaseError(m_path, query.lastError());
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
        throwDatabaseError(m_path, prepared.lastError());
}

qint64 Database::othersVersion() const
{
    const StatementReset reset(*m_othersVersion);
    if (m_othersVersion->step() == SQLITE_ROW)
        return m_othersVersion->number(0);
    run(u"PRAGMA data_version"_s); // throws and tells why
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

#include "models/archive/care/onlinebackup.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/archivefile.h"
#include "models/archive/database/database.h"
#include "models/archive/database/sqlitehandle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::OnlineBackup)
};

[[noreturn]] void fail(const QString &target, const QString &reason)
{
    throw ArchiveError(
        Words::tr("%1: the backup could not be written (%2). Choose a folder with enough room in which "
                  "you may write. The archive itself was not changed.")
            .arg(QDir::toNativeSeparators(target), reason));
}

bool isWhole(sqlite3 *database)
{
    bool whole = false;
    const auto readAnswer = [](void *answer, int, char **columns, char **) {
        *static_cast<bool *>(answer) = columns[0] && qstrcmp(columns[0], "ok") == 0;
        return 0;
    };
    return sqlite3_exec(database, "PRAGMA integrity_check(1)", readAnswer, &whole, nullptr) == SQLITE_OK &&
           whole;
}

/// Closes what sqlite3_open_v2 opened.
struct Closer
{
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
};

} // namespace

OnlineBackup::OnlineBackup(const Database &source) : m_source(source) {}

void OnlineBackup::copyTo(const QString &target) const
{
    if (QFileInfo(target).absoluteFilePath() == QFileInfo(m_source.path()).absoluteFilePath())
        fail(target, Words::tr("this is the archive itself"));
    if (!ArchiveFile(target).changesBeside().isEmpty())
        fail(target, Words::tr("the file of this name is open, or was not closed"));
    const QString unfinished = target + u".part"_s;
    QFile::remove(unfinished);
    try {
        copyPages(unfinished, target);
    } catch (const ArchiveError &) {
        QFile::remove(unfinished);
        throw;
    }
    if (std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(target).constData()) != 0) {
        QFile::remove(unfinished);
        fail(target, Words::tr("the finished copy could not be renamed"));
    }
}

void OnlineBackup::copyPages(const QString &file, const QString &target) const
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &opened,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, Closer> copy(opened);
    if (code != SQLITE_OK)
        fail(target, QString::fromUtf8(sqlite3_errstr(code)));
    sqlite3_backup *backup =
        sqlite3_backup_init(copy.get(), "main", sqliteHandle(m_source.connection()), "main");
    if (!backup)
        fail(target, QString::fromUtf8(sqlite3_errmsg(copy.get())));
    sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (finished != SQLITE_OK)
        fail(target, QString::fromUtf8(sqlite3_errstr(finished)));
    sqlite3_exec(copy.get(), "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
    if (!isWhole(copy.get()))
        fail(target, Words::tr("the copy is damaged; check the archive with “jianbao-cli archive verify”"));
}

} // namespace jianbao

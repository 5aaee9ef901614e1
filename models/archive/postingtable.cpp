#include "models/archive/postingtable.h"

#include "models/archive/archiveerror.h"
#include "models/archive/database.h"
#include "models/archive/sqlitehandle.h"
#include "models/search/postingblock.h"

#include <QCoreApplication>
#include <QDir>

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::PostingTable)
};

/// Puts a statement back to its beginning, so that it holds no lock.
class Resetter
{
public:
    explicit Resetter(sqlite3_stmt *statement) : m_statement(statement) {}
    ~Resetter() { sqlite3_reset(m_statement); }
    Q_DISABLE_COPY_MOVE(Resetter)

private:
    sqlite3_stmt *m_statement;
};

PostingBlock blockOf(sqlite3_stmt *row)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, 1));
    return {static_cast<PostingKey>(sqlite3_column_int64(row, 0)), {bytes, sqlite3_column_bytes(row, 1)}};
}

qint64 segmentOf(sqlite3_stmt *row)
{
    return sqlite3_column_int64(row, 0) >> 32;
}

} // namespace

void PostingTable::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

PostingTable::PostingTable(const Database &database)
    : m_database(database)
    , m_handle(sqliteHandle(database.connection()))
    , m_blockAtOrBefore(
          prepared("SELECT id, lists FROM search_posting WHERE id <= ?1 ORDER BY id DESC LIMIT 1"))
    , m_blocksBetween(
          prepared("SELECT id, lists FROM search_posting WHERE id <= ?2 AND id >= "
                   "coalesce((SELECT max(id) FROM search_posting WHERE id <= ?1), ?1) ORDER BY id"))
    , m_rest(prepared("SELECT places FROM search_rest WHERE id = ?1"))
{
}

PostingTable::~PostingTable() = default;

PostingTable::Statement PostingTable::prepared(const char *sql) const
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return Statement(
        statement); // nothing in an archive that has no index yet; step() tells any other trouble
}

bool PostingTable::step(sqlite3_stmt *statement) const
{
    const int code = sqlite3_step(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw ArchiveError(Words::tr("%1: the search index could not be read (%2). Run “jianbao-cli archive "
                                     "rebuild-index”.")
                               .arg(QDir::toNativeSeparators(m_database.path()),
                                    QString::fromUtf8(sqlite3_errmsg(m_handle))));
    return code == SQLITE_ROW;
}

QByteArray PostingTable::Segment::list(PostingKey key) const
{
    sqlite3_stmt *statement = m_table.m_blockAtOrBefore.get();
    const Resetter resetter(statement);
    sqlite3_bind_int64(statement, 1, rowId(m_segmentId, key));
    if (!m_table.step(statement) || segmentOf(statement) != m_segmentId)
        return {};
    const std::optional<QByteArrayView> list = blockOf(statement).find(key);
    return list ? list->toByteArray() : QByteArray();
}

QByteArray PostingTable::Segment::rest(PostingKey key) const
{
    sqlite3_stmt *statement = m_table.m_rest.get();
    const Resetter resetter(statement);
    sqlite3_bind_int64(statement, 1, rowId(m_segmentId, key));
    if (!m_table.step(statement))
        return {};
    return {static_cast<const char *>(sqlite3_column_blob(statement, 0)), sqlite3_column_bytes(statement, 0)};
}

void PostingTable::Segment::visit(PostingKey first, PostingKey last,
                                  const std::function<void(PostingKey, QByteArrayView)> &visit) const
{
    sqlite3_stmt *statement = m_table.m_blocksBetween.get();
    const Resetter resetter(statement);
    sqlite3_bind_int64(statement, 1, rowId(m_segmentId, first));
    sqlite3_bind_int64(statement, 2, rowId(m_segmentId, last));
    while (m_table.step(statement)) {
        if (segmentOf(statement) != m_segmentId)
            continue;
        blockOf(statement).visit([&](PostingKey key, QByteArrayView list) {
            if (key >= first && key <= last)
                visit(key, list);
            return key < last;
        });
    }
}

} // namespace jianbao

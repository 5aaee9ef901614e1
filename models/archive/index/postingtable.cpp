#include "models/archive/index/postingtable.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/database/sqlitehandle.h"
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

PostingBlock blockOf(const PreparedStatement &row)
{
    return {static_cast<PostingKey>(row.number(0)), row.bytes(1)};
}

qint64 segmentOf(const PreparedStatement &row)
{
    return row.number(0) >> 32;
}

} // namespace

PostingTable::PostingTable(const Database &database)
    : m_database(database)
    , m_handle(sqliteHandle(database.connection()))
    , m_blockAtOrBefore(m_handle,
                        "SELECT id, lists FROM search_posting WHERE id <= ?1 ORDER BY id DESC LIMIT 1")
    , m_blocksBetween(m_handle,
                      "SELECT id, lists FROM search_posting WHERE id <= ?2 AND id >= "
                      "coalesce((SELECT max(id) FROM search_posting WHERE id <= ?1), ?1) ORDER BY id")
{
}

bool PostingTable::step(const PreparedStatement &statement) const
{
    const int code = statement.step();
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw ArchiveError(Words::tr("%1: the search index could not be read (%2). Run “jianbao-cli archive "
                                     "rebuild-index”.")
                               .arg(QDir::toNativeSeparators(m_database.path()),
                                    QString::fromUtf8(sqlite3_errmsg(m_handle))));
    return code == SQLITE_ROW;
}

/// SQLite keeps a row where it is until its statement goes on: each row in use has a statement of its own.
std::shared_ptr<const PreparedStatement> PostingTable::restStatement() const
{
    if (m_restStatements.empty())
        m_restStatements.push_back(std::make_unique<const PreparedStatement>(
            m_handle, "SELECT places FROM search_rest WHERE id = ?1"));
    const PreparedStatement *statement = m_restStatements.back().release();
    m_restStatements.pop_back();
    return {statement, [this](const PreparedStatement *used) {
                used->reset();
                m_restStatements.emplace_back(used);
            }};
}

QByteArray PostingTable::Segment::list(PostingKey key) const
{
    const PreparedStatement &statement = m_table.m_blockAtOrBefore;
    const StatementReset reset(statement);
    statement.bind(1, rowId(m_segmentId, key));
    if (!m_table.step(statement) || segmentOf(statement) != m_segmentId)
        return {};
    const std::optional<QByteArrayView> list = blockOf(statement).find(key);
    return list ? list->toByteArray() : QByteArray();
}

PostingBytes PostingTable::Segment::rest(PostingKey key) const
{
    const std::shared_ptr<const PreparedStatement> statement = m_table.restStatement();
    statement->bind(1, rowId(m_segmentId, key));
    if (!m_table.step(*statement))
        return {};
    return {statement->bytes(0), statement};
}

void PostingTable::Segment::visit(PostingKey first, PostingKey last,
                                  const std::function<void(PostingKey, QByteArrayView)> &visit) const
{
    const PreparedStatement &statement = m_table.m_blocksBetween;
    const StatementReset reset(statement);
    statement.bind(1, rowId(m_segmentId, first));
    statement.bind(2, rowId(m_segmentId, last));
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

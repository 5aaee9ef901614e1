#pragma once

#include "models/search/postingsource.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace jianbao
{

class Database;

/// Reads the tables search_posting and search_rest, one segment's lists or another's. Keeps prepared
/// statements: same thread as its database and gone before it. Throws ArchiveError.
class PostingTable
{
public:
    explicit PostingTable(const Database &database);
    ~PostingTable();
    Q_DISABLE_COPY_MOVE(PostingTable)

    /// The lists of one segment. The table must outlive it.
    class Segment : public PostingSource
    {
    public:
        Segment(const PostingTable &table, qint64 segmentId) : m_table(table), m_segmentId(segmentId) {}
        QByteArray list(PostingKey key) const override;
        QByteArray rest(PostingKey key) const override;
        void visit(PostingKey first, PostingKey last,
                   const std::function<void(PostingKey, QByteArrayView)> &visit) const override;

    private:
        const PostingTable &m_table;
        const qint64 m_segmentId;
    };

    static qint64 rowId(qint64 segmentId, PostingKey key) { return segmentId << 32 | key; }

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalizer>;
    Statement prepared(const char *sql) const;
    /// True if there is a row; throws if reading failed.
    bool step(sqlite3_stmt *statement) const;

    const Database &m_database;
    sqlite3 *m_handle;
    Statement m_blockAtOrBefore;
    Statement m_blocksBetween;
    Statement m_rest;
};

} // namespace jianbao

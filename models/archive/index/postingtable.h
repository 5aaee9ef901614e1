#pragma once

#include "models/archive/database/preparedstatement.h"
#include "models/search/postingsource.h"

namespace jianbao
{

class Database;

/// Reads the tables search_posting and search_rest, one segment's lists or another's. Keeps prepared
/// statements: same thread as its database and gone before it. Throws ArchiveError.
class PostingTable
{
public:
    explicit PostingTable(const Database &database);
    Q_DISABLE_COPY_MOVE(PostingTable)

    /// The lists of one segment. The table must outlive it.
    class Segment : public PostingSource
    {
    public:
        Segment(const PostingTable &table, qint64 segmentId) : m_table(table), m_segmentId(segmentId) {}
        QByteArray list(PostingKey key) const override;
        PostingBytes rest(PostingKey key) const override;
        void visit(PostingKey first, PostingKey last,
                   const std::function<void(PostingKey, QByteArrayView)> &visit) const override;

    private:
        const PostingTable &m_table;
        const qint64 m_segmentId;
    };

    static qint64 rowId(qint64 segmentId, PostingKey key) { return segmentId << 32 | key; }

private:
    /// True if there is a row; throws if reading failed.
    bool step(const PreparedStatement &statement) const;
    std::shared_ptr<const PreparedStatement> restStatement() const;

    const Database &m_database;
    sqlite3 *m_handle;
    PreparedStatement m_blockAtOrBefore;
    PreparedStatement m_blocksBetween;
    mutable std::vector<std::unique_ptr<const PreparedStatement>> m_restStatements; ///< not in use now
};

} // namespace jianbao

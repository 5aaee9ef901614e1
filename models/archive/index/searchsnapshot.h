#pragma once

#include "models/search/documentset.h"
#include "models/search/segmenttable.h"

#include <QSet>

#include <functional>
#include <memory>

namespace jianbao
{

class Database;

/// One segment of the index as it is kept in memory: everything but its posting lists.
struct SearchSegment
{
    qint64 id = 0;
    std::shared_ptr<const SegmentTable> table;
    DocumentSet dead; ///< documents that have changed or are gone since the segment was written
};

/// What the index says at one moment: its segments, and the articles that stand in none of them as they are
/// now. Immutable; serves all threads.
class SearchSnapshot
{
public:
    /// Tells whether a snapshot is still true.
    struct Stamp
    {
        bool hasIndex = false; ///< false: no segment counts, every article is one that has changed
        qint64 generation = 0;
        qint64 serial = 0;
        bool operator==(const Stamp &) const = default;
    };
    static Stamp stampOf(const Database &database);

    /// The snapshot of this moment; what it shares with `earlier` is not read again. Throws ArchiveError.
    static std::shared_ptr<const SearchSnapshot> load(const Database &database,
                                                      const std::shared_ptr<const SearchSnapshot> &earlier);

    /// One that says nothing, so that every article is scanned.
    static std::shared_ptr<const SearchSnapshot> withoutIndex(const Database &database);

    const std::vector<SearchSegment> &segments() const { return m_segments; }
    const QSet<QString> &changed() const { return m_changed; }

    /// Calls `visit` for each changed article that is still there, in no order, until it returns false.
    void visitChanged(const Database &database,
                      const std::function<bool(const SearchDocument &)> &visit) const;

private:
    void loadSegments(const Database &database, const SearchSnapshot *earlier);
    void loadChanged(const Database &database);
    void loadKept(const Database &database, const SearchSnapshot *earlier);
    void markDead(const Database &database);

    Stamp m_stamp;
    std::vector<SearchSegment> m_segments;
    QSet<QString> m_changed;
    std::vector<SearchDocument> m_kept; ///< the changed articles, if they are few enough to be held
};

} // namespace jianbao

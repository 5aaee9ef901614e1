#pragma once

#include "models/archive/index/searchsnapshot.h"

#include <functional>

namespace jianbao
{

class Database;
class PostingBuilder;

/// Puts changed articles into segments, and small segments together, so that searching has little to scan.
/// Each segment is written in a transaction of its own: killed at any moment, the archive is whole and its
/// search right, only slower. Same thread as its database, which must be open for writing; throws
/// ArchiveError.
class SearchIndexer
{
public:
    /// Told from time to time; gives false to stop before the present segment is written.
    using Progress = std::function<bool(qsizetype done, qsizetype total)>;

    explicit SearchIndexer(const Database &database) : m_database(database) {}

    /// So few changed articles are scanned in no time.
    static constexpr qsizetype usualBacklog = 1024;
    /// Indexes what has changed if that is `least` articles or more. An index that another version wrote is
    /// thrown away first: all articles have changed then.
    void catchUp(qsizetype least = usualBacklog, const Progress &progress = {}) const;
    /// Writes the whole index anew.
    void rebuild(const Progress &progress = {}) const;

private:
    void discard() const;
    void index(const Progress &progress) const;
    void addSmallSegments() const;
    void order() const;
    qsizetype fill(PostingBuilder &builder, qsizetype next, QStringList &ids) const;

    const Database &m_database;
};

} // namespace jianbao

#pragma once

#include "models/archive/index/searchindexer.h"
#include "models/archive/seals/archivefault.h"

namespace jianbao
{

class Database;

/// Figures about an archive.
struct ArchiveInfo
{
    QString path;
    int schemaVersion = 0;
    qint64 bytes = 0;
    qint64 pages = 0;
    qint64 articles = 0;
    qint64 events = 0;
    qint64 observations = 0;
    qint64 methods = 0;
    qint64 tags = 0;
    qint64 taggings = 0;
    qint64 decisions = 0;
};

/// The size of the file before and after it was compacted.
struct CompactOutcome
{
    qint64 bytesBefore = 0;
    qint64 bytesAfter = 0;
};

/// Care of the archive file. Same thread as its database; throws ArchiveError.
class ArchiveCare
{
public:
    explicit ArchiveCare(const Database &database);

    ArchiveInfo info() const;
    /// Checks the file, every row's seal, every quote and every search entry (ArchiveVerifier).
    QList<ArchiveFault> faults() const;
    /// The words of all faults; empty if all holds.
    QStringList verify() const;
    /// Seals the rows that another program has written, as they are now. Gives how many there were.
    qint64 acceptEdits() const;
    /// Writes the search index anew, and forgets what is kept for the timeline. The rows are checked first:
    /// where one is damaged, ArchiveError, and the index stays as the witness that it is.
    void rebuildIndex(const SearchIndexer::Progress &progress) const;
    /// A whole copy by SQLite's online backup, written beside its target and renamed when it has been
    /// verified.
    void backup(const QString &target) const;
    /// Gives room that deleted rows left back to the disk. Needs about as much free room as the archive is
    /// large; changes no row.
    CompactOutcome compact() const;

private:
    const Database &m_database;
};

} // namespace jianbao

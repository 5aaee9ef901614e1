#pragma once

#include "models/archive/index/searchsnapshot.h"

#include <QStringList>

namespace jianbao
{

class Database;

/// Compares the search index with the articles: every segment must be as it was written, and every article
/// must stand in one segment with the words it has now, or be marked as changed. Changes nothing. Same thread
/// as its database; throws ArchiveError.
class SearchVerifier
{
public:
    explicit SearchVerifier(const Database &database) : m_database(database) {}

    /// A sentence for each fault; empty if all holds. An index of another version has no faults: it is
    /// rebuilt before it is used.
    QStringList faults();

private:
    void checkSegment(const SearchSegment &segment);
    void checkBatch(const SearchSegment &segment, const QList<int> &documents);
    void checkPlaces(const SearchSnapshot &snapshot);

    const Database &m_database;
    QStringList m_faults;
};

} // namespace jianbao

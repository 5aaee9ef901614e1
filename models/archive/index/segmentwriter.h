#pragma once

#include "models/archive/index/searchsnapshot.h"

#include <QHash>
#include <QStringList>

namespace jianbao
{

class Database;
class PostingBuilder;

/// Writes segments into the tables of the index: the new one, and in the older ones which of their documents
/// are dead by that. Same thread as its database; throws ArchiveError.
class SegmentWriter
{
public:
    /// `start` is the stamp from before the articles were read: what has changed since stays marked as
    /// changed.
    SegmentWriter(const Database &database, const SearchSnapshot::Stamp &start)
        : m_database(database), m_serial(start.serial), m_generation(start.generation)
    {
    }

    /// Writes a segment of the articles `ids` in one transaction. False, and nothing is written, if somebody
    /// else has changed the segments meanwhile.
    bool write(PostingBuilder &builder, const QStringList &ids);
    /// Takes those changed articles out of the index that are gone.
    void forgetVanished();

private:
    bool isUnchanged() const;
    void countGeneration();
    qint64 addSegment(PostingBuilder &builder) const;
    QHash<qint64, QList<int>> placesOf(const QString &sql, const QVariantMap &values) const;
    void markDead(const QHash<qint64, QList<int>> &documents) const;
    void removeSegment(qint64 id) const;

    const Database &m_database;
    const qint64 m_serial;
    qint64 m_generation;
};

} // namespace jianbao

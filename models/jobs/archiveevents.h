#pragma once

#include "models/comparing/districttree.h"
#include "models/comparing/eventkindwords.h"
#include "models/datatypes/cancelflag.h"
#include "models/jobs/eventstokeep.h"
#include "models/reading/lexicon.h"

namespace jianbao
{

/// All events of an archive that nobody rejected, as a table for a timeline: from what the archive keeps for
/// that, brought up to date, or else read from the rows. Either way the table tells what stands in the
/// archive at the moment of reading. Same thread as its database; throws ArchiveError.
class ArchiveEvents
{
public:
    /// Fewer events than this are read from the rows in less than a fifth of a second, and not kept.
    static constexpr qsizetype usualFewest = 20000;
    explicit ArchiveEvents(const Database &database, qsizetype fewest = usualFewest);

    /// Null if cancelled.
    std::shared_ptr<const EventTable> read(const CancelFlag &cancel);

    /// Null if the last reading found them kept, or took little time anyway.
    std::shared_ptr<const EventsToKeep> toKeep() const { return m_toKeep; }

    /// After many articles have changed: leaves the next reading little to do.
    static void catchUp(const Database &database, const CancelFlag &cancel);

private:
    std::shared_ptr<const EventTable> readRows(const CancelFlag &cancel);
    std::shared_ptr<const EventTable> mended(EventSnapshot snapshot, const CancelFlag &cancel) const;
    DistrictTree treeFrom(const DistrictTree::Company &company) const;
    QString rules() const;

    const Database &m_database;
    const qsizetype m_fewest;
    const Lexicon m_lexicon;
    const EventKindWords m_kinds;
    const EventSnapshotStore m_store;
    std::shared_ptr<const EventsToKeep> m_toKeep;
};

} // namespace jianbao

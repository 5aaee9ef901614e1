#pragma once

#include "models/archive/facts/eventoutlinestore.h"

#include <QSet>

#include <optional>

namespace jianbao
{

/// What an EventTable was made of that cannot be told from it: needed to bring the table up to date without
/// reading every event.
struct EventTableCounts
{
    qsizetype wordsOf = 0;                                  ///< how many events the words were counted in
    QHash<quint32, quint32> holders;                        ///< how many events hold each word (EventWords)
    QHash<QString, QHash<QString, int>> companyOfDistricts; ///< DistrictTree::Company
};

/// All events of an archive as they were kept for timelines, with what has changed since.
struct EventSnapshot
{
    std::shared_ptr<EventTable> table;
    QHash<QString, QHash<QString, int>> companyOfDistricts;
    /// Articles that may tell other events now than the table says, or none any more.
    QSet<QString> changedArticles;
    /// Suggestions in these words are unwanted by now.
    QSet<QString> unwantedWordings;
};

/// Keeps the events of an archive in the form in which a timeline needs them. Triggers of the schema note
/// what changes, whoever changes it, so that a snapshot is never believed further than it is right. Same
/// thread as its database; throws ArchiveError.
class EventSnapshotStore
{
public:
    /// A snapshot that was written under another `rules`, the name of how tables are made, does not count.
    EventSnapshotStore(const Database &database, const QString &rules);
    /// The rules under which the snapshot there is was written; nothing if it has another layout or there is
    /// none.
    static std::optional<QString> keptRules(const Database &database);

    /// So many changed articles are read in no time; with more a snapshot is not worth having.
    static constexpr qsizetype mostChanged = 4096;

    /// False for an archive of an older schema.
    bool canKeep() const;
    /// How many articles have changed since the snapshot was written; all there are, if there is none.
    qsizetype changedCount() const;
    /// Nothing if there is none, or none that helps. Call it, and whatever reads the changed articles, within
    /// one ReadTransaction.
    std::optional<EventSnapshot> load() const;
    /// The words that load() leaves out, since they are needed only where something has changed.
    EventTableCounts loadCounts() const;

    /// The parts are those that were written.
    bool isAsWritten() const;

    /// What was there when reading began.
    struct Moment
    {
        qint64 generation = 0;
        qint64 lastChange = 0;
        QStringList unwanted;
    };
    Moment moment() const;
    /// Keeps a table that was read from the rows at `moment`. Does nothing if somebody else has written a
    /// snapshot since.
    void write(const EventTable &table, const EventTableCounts &counts, const Moment &moment) const;
    /// Forgets whatever snapshot there is.
    static void discard(const Database &database);

private:
    bool isKept() const;
    QByteArray part(const QString &name) const;

    const Database &m_database;
    const QString m_rules;
};

} // namespace jianbao

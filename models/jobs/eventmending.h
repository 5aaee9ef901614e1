#pragma once

#include "models/archive/facts/eventsnapshotstore.h"
#include "models/comparing/districttree.h"
#include "models/comparing/happeningfinder.h"
#include "models/datatypes/eventtablebuilder.h"

#include <optional>

namespace jianbao
{

/// Brings a kept table of events up to date: begin(), add() each event of the articles that have changed,
/// end(), take(). Happenings are grouped anew only where an event came or went. To be used once.
class EventMending
{
public:
    explicit EventMending(EventSnapshot snapshot);

    /// False if the table is right as it is: take() it at once.
    bool isNeeded() const;

    void begin(const EventTableCounts &counts);
    void add(const EventOutline &event);
    void end();

    std::shared_ptr<const EventTable> take(const DistrictTree &tree);

private:
    QList<bool> outdated() const;
    void rememberGroups(const EventTable &table, const QList<bool> &isOutdated);

    EventSnapshot m_snapshot;
    std::optional<EventTableBuilder> m_builder;
    EventWords::Counts m_words;
    QList<QList<quint32>> m_wholeGroups; ///< by the places at which m_builder got their events
    QSet<HappeningFinder::Place> m_changedPlaces;
    quint32 m_keptCount = 0;
};

} // namespace jianbao

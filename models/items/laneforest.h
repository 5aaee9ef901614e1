#pragma once

#include "models/datatypes/eventtable.h"
#include "models/items/lanearrangement.h"

namespace jianbao
{

/// Which districts of a table get a lane, in their order from top to bottom: those with wanted events, parts
/// below what they are a part of, siblings by activity (all events below them too), by name (as 拼音 sorts
/// them) or by hand. Parts of a folded district have no lane. Pure.
class LaneForest
{
public:
    struct Lane
    {
        quint32 district = 0;
        int depth = 0;
        int below = 0;         ///< districts with wanted events that are parts of it, at any depth
        QList<quint32> folded; ///< these districts, if they are folded into it
    };

    /// `counts` are the wanted events of each district.
    LaneForest(const EventTable &table, const QList<qsizetype> &counts, const LaneArrangement &arrangement);

    const QList<Lane> &lanes() const { return m_lanes; }

private:
    qint32 wholeOf(quint32 district) const;
    void sortSiblings(const LaneArrangement &arrangement);
    qsizetype sumUp(quint32 district);
    void addLanes(quint32 district, int depth, const LaneArrangement &arrangement);
    void collect(quint32 district, QList<quint32> &parts) const;

    const EventTable &m_table;
    const QList<qsizetype> &m_counts;
    QList<qsizetype> m_sums;
    QList<QList<quint32>> m_parts;
    QList<quint32> m_roots;
    QList<Lane> m_lanes;
};

} // namespace jianbao

#include "models/items/laneforest.h"

#include "models/search/namecollator.h"

#include <algorithm>

namespace jianbao
{

LaneForest::LaneForest(const EventTable &table, const QList<qsizetype> &counts,
                       const LaneArrangement &arrangement)
    : m_table(table), m_counts(counts), m_sums(counts.size()), m_parts(counts.size())
{
    for (quint32 district = 0; district < counts.size(); ++district) {
        if (counts.at(district) == 0)
            continue;
        const qint32 whole = arrangement.nested ? wholeOf(district) : -1;
        if (whole < 0)
            m_roots.append(district);
        else
            m_parts[whole].append(district);
    }
    for (const quint32 root : std::as_const(m_roots))
        sumUp(root);
    sortSiblings(arrangement);
    for (const quint32 root : std::as_const(m_roots))
        addLanes(root, 0, arrangement);
}

/// The nearest district with wanted events that this one is a part of.
qint32 LaneForest::wholeOf(quint32 district) const
{
    qint32 whole = m_table.parentOf(district);
    while (whole >= 0 && m_counts.at(whole) == 0)
        whole = m_table.parentOf(quint32(whole));
    return whole;
}

qsizetype LaneForest::sumUp(quint32 district)
{
    m_sums[district] = m_counts.at(district);
    for (const quint32 part : m_parts.at(district))
        m_sums[district] += sumUp(part);
    return m_sums.at(district);
}

void LaneForest::sortSiblings(const LaneArrangement &arrangement)
{
    const NameCollator byName;
    QHash<QString, qsizetype> handPlace;
    for (qsizetype place = 0; place < arrangement.byHand.size(); ++place)
        handPlace.insert(arrangement.byHand.at(place), place);
    const auto before = [&](quint32 left, quint32 right) {
        const QString &one = m_table.districts().at(left);
        const QString &other = m_table.districts().at(right);
        if (one.isEmpty() != other.isEmpty())
            return other.isEmpty();
        if (arrangement.order == LaneOrder::Hand) {
            const qsizetype onePlace = handPlace.value(one, handPlace.size());
            const qsizetype otherPlace = handPlace.value(other, handPlace.size());
            if (onePlace != otherPlace)
                return onePlace < otherPlace;
        }
        if (arrangement.order != LaneOrder::Name && m_sums.at(left) != m_sums.at(right))
            return m_sums.at(left) > m_sums.at(right);
        return byName(one, other);
    };
    std::stable_sort(m_roots.begin(), m_roots.end(), before);
    for (QList<quint32> &parts : m_parts)
        std::stable_sort(parts.begin(), parts.end(), before);
}

void LaneForest::collect(quint32 district, QList<quint32> &parts) const
{
    for (const quint32 part : m_parts.at(district)) {
        parts.append(part);
        collect(part, parts);
    }
}

void LaneForest::addLanes(quint32 district, int depth, const LaneArrangement &arrangement)
{
    QList<quint32> parts;
    collect(district, parts);
    Lane lane{district, depth, static_cast<int>(parts.size()), {}};
    const bool folded = arrangement.folded.contains(m_table.districts().at(district));
    if (folded)
        lane.folded = parts;
    m_lanes.append(lane);
    for (qsizetype i = 0; !folded && i < m_parts.at(district).size(); ++i)
        addLanes(m_parts.at(district).at(i), depth + 1, arrangement);
}

} // namespace jianbao

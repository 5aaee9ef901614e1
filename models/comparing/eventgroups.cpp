#include "models/comparing/eventgroups.h"

#include "models/comparing/happeningfinder.h"
#include "models/datatypes/eventtablebuilder.h"

#include <algorithm>

namespace jianbao
{

EventGroups::EventGroups(const QList<StoredEvent> &events)
{
    EventTableBuilder builder;
    for (const StoredEvent &event : events)
        builder.add(EventOutline::of(event));
    builder.sort();
    const EventTable &table = builder.sorted();
    for (const QList<quint32> &group : HappeningFinder(table).groups()) {
        QStringList ids;
        for (const quint32 number : group)
            ids.append(table.id(number));
        ids.sort();
        m_groups.append(ids);
    }
    std::sort(m_groups.begin(), m_groups.end());
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        for (const QString &id : m_groups.at(group))
            m_groupOf.insert(id, group);
    }
}

QStringList EventGroups::sameAs(const QString &id) const
{
    const auto group = m_groupOf.constFind(id);
    if (group == m_groupOf.cend())
        return {};
    QStringList others = m_groups.at(*group);
    others.removeOne(id);
    return others;
}

} // namespace jianbao

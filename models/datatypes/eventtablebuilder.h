#pragma once

#include "models/datatypes/eventtable.h"

#include <memory>

namespace jianbao
{

/// Makes an EventTable of events that come in any order. To be used once.
class EventTableBuilder
{
public:
    EventTableBuilder();

    void add(const EventOutline &event);

    /// The table, without groups and parents; `order` receives for each number the place at which its event
    /// was added.
    void sort(QList<quint32> *order = nullptr);
    const EventTable &sorted() const { return *m_table; }

    /// Events that are one happening, as numbers of sorted(). The names of those told often come first where
    /// there is little room.
    void setGroups(const QList<QList<quint32>> &groups);
    /// For each district the number of the one it is a part of, or -1; a circle is cut open.
    void setParents(const QList<qint32> &parents);

    std::shared_ptr<const EventTable> take();

private:
    quint32 districtNumber(const QString &district);
    quint32 articleNumber(const QString &id);
    quint32 keepText(QStringView text);

    std::shared_ptr<EventTable> m_table;
    QHash<QString, quint32> m_districtNumbers;
    QHash<QUuid, quint32> m_articleNumbers;
};

} // namespace jianbao

#pragma once

#include "models/datatypes/eventtable.h"

#include <functional>
#include <memory>

namespace jianbao
{

/// Makes an EventTable of events that come in any order, or out of another table. To be used once.
class EventTableBuilder
{
public:
    EventTableBuilder();
    /// Gives parents to a table that is sorted already. The table is used up: nobody else may hold it.
    explicit EventTableBuilder(std::shared_ptr<EventTable> table) : m_table(std::move(table)) {}
    /// Begins with the events of `table`, which are added in the order of their numbers, without those of
    /// which `drop` says true. The table is used up.
    EventTableBuilder(std::shared_ptr<EventTable> table, const std::function<bool(quint32 number)> &drop);

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
    void sortDistricts();

    std::shared_ptr<EventTable> m_table;
    QHash<QString, quint32> m_districtNumbers;
    QHash<QUuid, quint32> m_articleNumbers;
};

} // namespace jianbao

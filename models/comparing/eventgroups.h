#pragma once

#include "models/datatypes/records.h"

#include <QHash>

namespace jianbao
{

/// The groups of a HappeningFinder as ids of stored events. A proposal only: nothing is merged. Pure;
/// reentrant.
class EventGroups
{
public:
    explicit EventGroups(const QList<StoredEvent> &events);

    /// Groups of two or more event ids, ids and groups in ascending order.
    const QList<QStringList> &groups() const { return m_groups; }
    /// The other events of the group that `id` belongs to; empty for an event that stands alone.
    QStringList sameAs(const QString &id) const;

private:
    QList<QStringList> m_groups;
    QHash<QString, qsizetype> m_groupOf;
};

} // namespace jianbao

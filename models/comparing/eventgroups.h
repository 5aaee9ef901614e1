#pragma once

#include "models/datatypes/records.h"

#include <QHash>

namespace jianbao
{

/// Proposes which stored events are one happening that several articles tell: the same meeting in two issues,
/// a caption and its report. Two events belong together if they stand in different articles, their days meet,
/// and they share enough of their words; rare words (a name, a product) count more than 召开 and 会议, and of
/// two districts more has to be shared. What a person rejected takes no part. A proposal only: nothing is
/// merged. The answer does not depend on the order of the events; time grows with n log n. Pure; reentrant.
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

#pragma once

#include <QHash>
#include <QList>
#include <QUuid>

namespace jianbao
{

/// Many ids in 16 bytes each; one that is no UUID in lower-case text form is kept as it is.
class IdColumn
{
public:
    IdColumn() = default;
    /// What uuids() and odd() of another column gave.
    IdColumn(const QList<QUuid> &uuids, const QHash<qsizetype, QString> &odd) : m_ids(uuids), m_odd(odd) {}

    qsizetype size() const { return m_ids.size(); }
    void append(const QString &id);
    QString at(qsizetype place) const;
    /// Puts at each place the id that stood at order[place].
    void arrange(const QList<quint32> &order);

    /// The ids by their place, a null one where odd() has the id.
    const QList<QUuid> &uuids() const { return m_ids; }
    const QHash<qsizetype, QString> &odd() const { return m_odd; }

private:
    QList<QUuid> m_ids;
    QHash<qsizetype, QString> m_odd;
};

} // namespace jianbao

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
    qsizetype size() const { return m_ids.size(); }
    void append(const QString &id);
    QString at(qsizetype place) const;
    /// Puts at each place the id that stood at order[place].
    void arrange(const QList<quint32> &order);

private:
    QList<QUuid> m_ids;
    QHash<qsizetype, QString> m_odd;
};

} // namespace jianbao

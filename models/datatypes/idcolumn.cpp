#include "models/datatypes/idcolumn.h"

#include <utility>

namespace jianbao
{

void IdColumn::append(const QString &id)
{
    const QUuid uuid(id);
    if (uuid.toString(QUuid::WithoutBraces) != id)
        m_odd.insert(m_ids.size(), id);
    m_ids.append(uuid);
}

QString IdColumn::at(qsizetype place) const
{
    const auto odd = m_odd.constFind(place);
    return odd == m_odd.cend() ? m_ids.at(place).toString(QUuid::WithoutBraces) : *odd;
}

void IdColumn::arrange(const QList<quint32> &order)
{
    const IdColumn before = std::exchange(*this, {});
    m_ids.reserve(order.size());
    for (qsizetype place = 0; place < order.size(); ++place) {
        m_ids.append(before.m_ids.at(order.at(place)));
        if (const auto odd = before.m_odd.constFind(order.at(place)); odd != before.m_odd.cend())
            m_odd.insert(place, *odd);
    }
}

} // namespace jianbao

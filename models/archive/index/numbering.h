#pragma once

#include <QHash>
#include <QList>

namespace jianbao
{

/// Numbers values in the order in which they come, from 0 on, so that counting them looks at no value.
template <typename Value> class Numbering
{
public:
    quint32 numberOf(const Value &value)
    {
        const auto known = m_numbers.constFind(value);
        if (known != m_numbers.constEnd())
            return *known;
        const auto number = static_cast<quint32>(m_values.size());
        m_numbers.insert(value, number);
        m_values.append(value);
        return number;
    }
    const Value &value(quint32 number) const { return m_values.at(number); }
    quint32 size() const { return static_cast<quint32>(m_values.size()); }

private:
    QHash<Value, quint32> m_numbers;
    QList<Value> m_values;
};

} // namespace jianbao

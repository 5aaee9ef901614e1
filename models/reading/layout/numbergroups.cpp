#include "models/reading/layout/numbergroups.h"

#include <numeric>

namespace jianbao
{

NumberGroups::NumberGroups(size_t groups, const std::deque<Member> &members)
    : m_begins(groups + 1), m_numbers(members.size())
{
    for (const Member &member : members)
        ++m_begins[size_t(member.group) + 1];
    std::partial_sum(m_begins.cbegin(), m_begins.cend(), m_begins.begin());
    std::vector<int> ends(m_begins);
    for (const Member &member : members)
        m_numbers[size_t(ends[size_t(member.group)]++)] = member.number;
}

NumberGroups NumberGroups::turned(size_t numbers) const
{
    NumberGroups turned;
    turned.m_begins.resize(numbers + 1);
    turned.m_numbers.resize(m_numbers.size());
    for (const int number : m_numbers)
        ++turned.m_begins[size_t(number) + 1];
    std::partial_sum(turned.m_begins.cbegin(), turned.m_begins.cend(), turned.m_begins.begin());
    std::vector<int> ends(turned.m_begins);
    for (int group = 0; group + 1 < int(m_begins.size()); ++group) {
        for (const int number : of(group))
            turned.m_numbers[size_t(ends[size_t(number)]++)] = group;
    }
    return turned;
}

} // namespace jianbao

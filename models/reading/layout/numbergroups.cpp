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

} // namespace jianbao

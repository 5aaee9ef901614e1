#pragma once

#include <deque>
#include <span>
#include <vector>

namespace jianbao
{

/// Many lists of numbers, most of them short, in one piece of memory. Immutable.
class NumberGroups
{
public:
    struct Member
    {
        int group;
        int number;
    };

    NumberGroups() = default;
    /// `groups` are from 0 on; the numbers of each stay in their order.
    NumberGroups(size_t groups, const std::deque<Member> &members);

    /// Of each number below `numbers` the groups that hold it, in their order.
    NumberGroups turned(size_t numbers) const;

    std::span<const int> of(int group) const
    {
        const auto begin = size_t(m_begins[size_t(group)]);
        return std::span(m_numbers).subspan(begin, size_t(m_begins[size_t(group) + 1]) - begin);
    }

private:
    std::vector<int> m_begins; ///< of each group in m_numbers; at last: their end
    std::vector<int> m_numbers;
};

} // namespace jianbao

#include "models/reading/finders/patterns/patternmatch.h"

#include <algorithm>

namespace jianbao
{

PatternMatch::PatternMatch(const QRegularExpressionMatch &match, QStringView text, const Names &names)
    : m_text(text), m_names(&names)
{
    for (int group = 0; group <= match.lastCapturedIndex(); ++group) {
        if (match.capturedStart(group) >= 0)
            m_groups.push_back({group, int(match.capturedStart(group)), int(match.capturedEnd(group))});
    }
    m_groups.shrink_to_fit();
}

PatternMatch::Group PatternMatch::find(int number) const
{
    const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(),
                                    [number](const Group &group) { return group.number == number; });
    return found == m_groups.cend() ? Group{number, -1, -1} : *found;
}

/// Goes through the few groups that took part, not through all names.
PatternMatch::Group PatternMatch::find(const QString &name) const
{
    const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(), [&](const Group &group) {
        return group.number != whole && m_names->at(group.number) == name;
    });
    return found == m_groups.cend() ? Group{-1, -1, -1} : *found;
}

} // namespace jianbao

#include "models/reading/finders/patterns/patternmatch.h"

#include <QVarLengthArray>

#include <algorithm>

namespace jianbao
{

PatternMatch::PatternMatch(const QRegularExpressionMatch &match, QStringView text, const Names &names)
    : m_text(text), m_names(&names)
{
    constexpr qsizetype usual = 16;
    QVarLengthArray<Group, usual> groups;
    for (int group = 0; group <= match.lastCapturedIndex(); ++group) {
        if (const qsizetype from = match.capturedStart(group); from >= 0)
            groups.append({group, int(from), int(match.capturedEnd(group))});
    }
    m_groups.assign(groups.cbegin(), groups.cend());
}

PatternMatch::Group PatternMatch::find(int number) const
{
    const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(),
                                    [number](const Group &group) { return group.number == number; });
    return found == m_groups.cend() ? Group{number, -1, -1} : *found;
}

/// Goes through the few groups that took part, not through all names.
PatternMatch::Group PatternMatch::find(const GroupName &name) const
{
    const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(), [&](const Group &group) {
        const QStringView known = m_names->at(group.number);
        return group.number != whole && known.size() == name.stem.size() + name.suffix.size() &&
               std::equal(name.stem.cbegin(), name.stem.cend(), known.cbegin()) &&
               std::equal(name.suffix.crbegin(), name.suffix.crend(), known.crbegin());
    });
    return found == m_groups.cend() ? Group{-1, -1, -1} : *found;
}

} // namespace jianbao

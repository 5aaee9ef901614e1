#pragma once

#include <QRegularExpressionMatch>
#include <QStringList>

#include <vector>

namespace jianbao
{

/// A match of an AnchoredPattern whose groups are asked for by name. Holds the groups that took part and
/// nothing else: a calendar rule has forty names, of which its match uses five, and a page may have a hundred
/// thousand matches. Valid as long as the pattern and the text live.
class PatternMatch
{
public:
    using Names = QStringList; ///< of the groups, by their numbers; empty where a group has none

    /// The name of a group; `suffix` tells groups of the same kind apart, in {u"month", u"2"} for month2.
    struct GroupName
    {
        GroupName(const QString &name) : stem(name) {}
        GroupName(QStringView kind, QStringView number) : stem(kind), suffix(number) {}
        QStringView stem;
        QStringView suffix;
    };

    PatternMatch() = default;
    PatternMatch(const QRegularExpressionMatch &match, QStringView text, const Names &names);

    bool hasMatch() const { return !m_groups.empty(); }
    QString captured() const { return capturedView(whole).toString(); }
    /// -1 where nothing matches, as all offsets are.
    qsizetype capturedStart() const { return find(whole).from; }
    qsizetype capturedEnd() const { return find(whole).to; }
    qsizetype capturedLength() const { return capturedView(whole).size(); }

    /// Empty for a group that took no part and for an unknown one.
    QStringView capturedView(int group) const { return textOf(find(group)); }
    bool hasCaptured(const GroupName &name) const { return capturedStart(name) >= 0; }
    QString captured(const GroupName &name) const { return capturedView(name).toString(); }
    QStringView capturedView(const GroupName &name) const { return textOf(find(name)); }
    qsizetype capturedStart(const GroupName &name) const { return find(name).from; }
    qsizetype capturedEnd(const GroupName &name) const { return find(name).to; }
    qsizetype capturedLength(const GroupName &name) const { return capturedView(name).size(); }

private:
    struct Group
    {
        int number;
        int from;
        int to;
    };
    static constexpr int whole = 0;

    Group find(int number) const;
    Group find(const GroupName &name) const;
    QStringView textOf(const Group &group) const
    {
        return group.from < 0 ? QStringView() : m_text.mid(group.from, group.to - group.from);
    }

    QStringView m_text;
    const Names *m_names = nullptr;
    std::vector<Group> m_groups; ///< the whole match first; none if there is no match
};

} // namespace jianbao

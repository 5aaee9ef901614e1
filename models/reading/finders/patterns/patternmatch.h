#pragma once

#include <QHash>
#include <QRegularExpressionMatch>
#include <QString>

#include <vector>

namespace jianbao
{

/// A match of an AnchoredPattern whose groups are asked for by name. Holds the groups that took part and
/// nothing else: a calendar rule has forty names, of which its match uses five, and a page may have a hundred
/// thousand matches. Valid as long as the pattern and the text live.
class PatternMatch
{
public:
    using Names = QHash<QString, int>; ///< group → its number

    PatternMatch() = default;
    PatternMatch(const QRegularExpressionMatch &match, QStringView text, const Names &names);

    bool hasMatch() const { return !m_groups.empty(); }
    QString captured() const { return capturedView(whole).toString(); }
    /// -1 where nothing matches, as all offsets are.
    qsizetype capturedStart() const { return find(whole).from; }
    qsizetype capturedEnd() const { return find(whole).to; }
    qsizetype capturedLength() const { return capturedView(whole).size(); }

    /// Empty for a group that took no part and for an unknown one.
    QStringView capturedView(int group) const
    {
        const Group found = find(group);
        return found.from < 0 ? QStringView() : m_text.mid(found.from, found.to - found.from);
    }
    bool hasCaptured(const QString &name) const { return capturedStart(name) >= 0; }
    QString captured(const QString &name) const { return capturedView(name).toString(); }
    QStringView capturedView(const QString &name) const { return capturedView(numberOf(name)); }
    qsizetype capturedStart(const QString &name) const { return find(numberOf(name)).from; }
    qsizetype capturedEnd(const QString &name) const { return find(numberOf(name)).to; }
    qsizetype capturedLength(const QString &name) const { return capturedView(name).size(); }

private:
    struct Group
    {
        int number;
        int from;
        int to;
    };
    static constexpr int whole = 0;

    int numberOf(const QString &name) const { return m_names ? m_names->value(name, -1) : -1; }
    Group find(int number) const;

    QStringView m_text;
    const Names *m_names = nullptr;
    std::vector<Group> m_groups; ///< the whole match first; none if there is no match
};

} // namespace jianbao

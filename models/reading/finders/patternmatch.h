#pragma once

#include <QHash>
#include <QRegularExpressionMatch>
#include <QString>

#include <memory>
#include <optional>

namespace jianbao
{

/// A match of an AnchoredPattern whose groups are asked for by name. QRegularExpressionMatch compares the
/// name with every name of its pattern each time; a match of a calendar rule is asked thirty times and has
/// forty names.
class PatternMatch
{
public:
    using Names = QHash<QString, int>; ///< group → its number

    PatternMatch() = default;
    PatternMatch(const QRegularExpressionMatch &match, const std::shared_ptr<const Names> &names)
        : m_match(match), m_names(names)
    {
    }

    bool hasMatch() const { return m_match && m_match->hasMatch(); }
    QString captured() const { return m_match ? m_match->captured() : QString(); }
    /// -1 where nothing matches, as all offsets are.
    qsizetype capturedStart() const { return hasMatch() ? m_match->capturedStart() : -1; }
    qsizetype capturedEnd() const { return hasMatch() ? m_match->capturedEnd() : -1; }
    qsizetype capturedLength() const { return hasMatch() ? m_match->capturedLength() : 0; }

    QStringView capturedView(int group) const
    {
        return m_match ? m_match->capturedView(group) : QStringView();
    }
    bool hasCaptured(const QString &name) const { return capturedStart(name) >= 0; }
    /// Empty for a group that took no part and for an unknown one.
    QString captured(const QString &name) const { return capturedView(name).toString(); }
    QStringView capturedView(const QString &name) const { return capturedView(group(name)); }
    qsizetype capturedStart(const QString &name) const
    {
        return m_match ? m_match->capturedStart(group(name)) : -1;
    }
    qsizetype capturedEnd(const QString &name) const
    {
        return m_match ? m_match->capturedEnd(group(name)) : -1;
    }
    qsizetype capturedLength(const QString &name) const { return capturedView(name).size(); }

private:
    int group(const QString &name) const { return m_names ? m_names->value(name, -1) : -1; }

    std::optional<QRegularExpressionMatch> m_match; ///< none: it was not even tried
    std::shared_ptr<const Names> m_names;
};

} // namespace jianbao

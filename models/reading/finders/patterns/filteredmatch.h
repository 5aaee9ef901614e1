#pragma once

#include <QRegularExpressionMatch>

#include <optional>
#include <utility>

namespace jianbao
{

/// What a FilteredExpression matches. Mostly that is nothing, which costs nothing here: a
/// QRegularExpressionMatch without a match is shared between threads and counted.
class FilteredMatch
{
public:
    FilteredMatch() = default;
    FilteredMatch(QRegularExpressionMatch match) : m_match(std::move(match)) {}

    bool hasMatch() const { return m_match && m_match->hasMatch(); }
    QString captured(int group = 0) const { return m_match ? m_match->captured(group) : QString(); }
    QString captured(QStringView group) const { return m_match ? m_match->captured(group) : QString(); }
    /// -1 where nothing matches.
    qsizetype capturedStart() const { return m_match ? m_match->capturedStart() : -1; }
    qsizetype capturedEnd() const { return m_match ? m_match->capturedEnd() : -1; }
    qsizetype capturedLength() const { return m_match ? m_match->capturedLength() : 0; }

    /// For groups by their numbers and names, and for matches that are kept.
    operator QRegularExpressionMatch() const
    {
        static const QRegularExpressionMatch none;
        return m_match ? *m_match : none;
    }

private:
    std::optional<QRegularExpressionMatch> m_match;
};

} // namespace jianbao

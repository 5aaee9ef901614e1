#pragma once

#include "models/reading/finders/numbers/unitclasses.h"
#include "models/reading/finders/numbers/unitfilter.h"
#include "models/reading/finders/patterns/patternnodes.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <tuple>
#include <vector>

namespace jianbao
{

/// Tells from a few characters which of several patterns may match at a place of a text, so that most places
/// cost one look into a table and no pattern is tried in vain. “No” is sure, “may” is not. Immutable and
/// reentrant.
class PatternStarts
{
public:
    using Patterns = quint64; ///< bit i stands for pattern i, the last bit for all from there on

    /// `patterns` are regular expressions; `depth` code units are looked at: 2021年, 二十一日上午.
    explicit PatternStarts(const QStringList &patterns, int depth = 6,
                           ReadingDirection direction = ReadingDirection::Forward);

    /// Whether a match may begin with `unit` or, read backward, end with it: costs one look.
    bool mayOpen(QChar unit) const { return m_opening.mayHold(unit) || unit.isSurrogate(); }

    /// The patterns of which a match may begin at `at`, in front of `text.size()`.
    Patterns at(QStringView text, qsizetype at) const
    {
        if (at < text.size() && !mayOpen(text[at]))
            return 0;
        int state = beginAt(text, at);
        for (const qsizetype end = std::min(at + m_depth, text.size()); at < end; ++at) {
            const int next = m_next[size_t(state * m_classes + classOf(text[at]))];
            if (next < 0)
                return m_results[size_t(~next)];
            state = next;
        }
        return at < text.size() ? m_running[size_t(state)] : m_ended[size_t(state)];
    }

    /// The patterns, read backward, of which a match may end at the end of `text`.
    Patterns endingWith(QStringView text) const
    {
        if (!text.isEmpty() && !mayOpen(text.back()))
            return 0;
        int state = m_begin.back();
        for (qsizetype at = text.size(); at-- > 0;) {
            const int next = m_next[size_t(state * m_classes + classOf(text[at]))];
            if (next < 0)
                return m_results[size_t(~next)];
            state = next;
        }
        return m_ended[size_t(state)];
    }

    static Patterns bit(qsizetype pattern) { return Patterns(1) << std::min<qsizetype>(pattern, 63); }

private:
    /// Nodes that may come next, and the patterns whose match has ended already.
    struct Situation
    {
        std::vector<int> nodes;
        Patterns ended = 0;
        bool operator<(const Situation &other) const
        {
            return std::tie(nodes, ended) < std::tie(other.nodes, other.ended);
        }
    };
    class Builder;

    int beginAt(QStringView text, qsizetype at) const
    {
        if (!m_looksBehind)
            return m_begin.back();
        return m_begin[size_t(at > 0 ? classOf(text[at - 1]) : m_classes)];
    }
    int classOf(QChar unit) const
    {
        constexpr size_t size = UnitClasses::blockSize;
        return m_blocks[m_blockOf[unit.unicode() / size] + unit.unicode() % size];
    }

    int m_depth;
    int m_classes = 0;              ///< kinds of code units that patterns tell apart; 0 are surrogates
    UnitFilter m_opening;           ///< with which a match may begin, apart from surrogates: few
    UnitClasses::BlockOf m_blockOf; ///< by these two a code unit has its class
    std::vector<quint16> m_blocks;
    std::vector<int> m_begin;        ///< class of the unit before → state; at last: beginning of the text
    bool m_looksBehind = false;      ///< these states differ
    std::vector<qint16> m_next;      ///< state and class → state, or the complement of a result
    std::vector<Patterns> m_ended;   ///< state → patterns that match what was seen
    std::vector<Patterns> m_running; ///< the same and those that may still match
    std::vector<Patterns> m_results;
};

} // namespace jianbao

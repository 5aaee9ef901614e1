#include "models/reading/finders/patterns/patternstarts.h"

#include <algorithm>
#include <map>

namespace jianbao
{

namespace
{

constexpr size_t mostStates = 4000;

} // namespace

/// Walks through the patterns' nodes, all patterns at once, and notes each set of nodes in which a text can
/// leave them as a state.
class PatternStarts::Builder
{
public:
    Builder(PatternStarts &starts, const QStringList &patterns, ReadingDirection direction);
    void build();

private:
    Situation follow(const std::vector<int> &from, int unitBefore, Patterns ended);
    Patterns running(const Situation &situation) const;
    int stateOf(const Situation &situation);
    qint16 resultOf(Patterns patterns);
    void expand(size_t state, bool last);
    qint16 numberOf(const Situation &then, bool last);
    void fillOpening();

    PatternStarts &m_starts;
    std::vector<PatternNode> m_nodes;
    std::vector<Patterns> m_owner; ///< node → its pattern
    std::vector<int> m_first;      ///< the patterns' first nodes
    UnitClasses m_classes;
    std::vector<Situation> m_states;
    std::map<Situation, int> m_numbers;
    std::map<Patterns, qint16> m_results;
    std::vector<size_t> m_seen; ///< node → the walk that came by it last
    size_t m_walk = 0;
    bool m_lookedBehind = false; ///< in the last walk, at the unit before
};

PatternStarts::Builder::Builder(PatternStarts &starts, const QStringList &patterns,
                                ReadingDirection direction)
    : m_starts(starts)
{
    PatternNodes nodes(m_nodes, starts.m_depth, direction);
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        m_first.push_back(nodes.add(patterns.at(i), int(i)));
        m_owner.resize(m_nodes.size(), bit(i));
    }
    m_classes = UnitClasses(m_nodes);
    m_seen.resize(m_nodes.size());
}

void PatternStarts::Builder::build()
{
    m_starts.m_classes = m_classes.count();
    m_classes.fill(m_starts.m_blockOf, m_starts.m_blocks);
    for (int before = 0; before < m_classes.count(); ++before)
        m_starts.m_begin.push_back(stateOf(follow(m_first, before, 0)));
    m_starts.m_begin.push_back(stateOf(follow(m_first, UnitClasses::none, 0)));
    m_starts.m_looksBehind =
        std::ranges::any_of(m_starts.m_begin, [this](int begin) { return begin != m_starts.m_begin.back(); });
    size_t state = 0;
    for (int level = 1; level <= m_starts.m_depth; ++level) {
        for (const size_t end = m_states.size(); state < end; ++state)
            expand(state, level == m_starts.m_depth);
    }
    fillOpening();
    for (const Situation &situation : m_states) {
        m_starts.m_ended.push_back(situation.ended);
        m_starts.m_running.push_back(running(situation));
    }
}

/// Where the walk stands after `from`, nodes that stand on a code unit. A pattern that has ended needs no
/// more looking at.
PatternStarts::Situation PatternStarts::Builder::follow(const std::vector<int> &from, int unitBefore,
                                                        Patterns ended)
{
    ++m_walk;
    m_lookedBehind = false;
    Situation situation{{}, ended};
    std::vector<int> open(from);
    while (!open.empty()) {
        const int number = open.back();
        open.pop_back();
        if (m_seen[size_t(number)] == m_walk)
            continue;
        m_seen[size_t(number)] = m_walk;
        const PatternNode &node = m_nodes[size_t(number)];
        switch (node.kind) {
        case PatternNode::Kind::Unit:
            situation.nodes.push_back(number);
            break;
        case PatternNode::Kind::Fork:
            open.push_back(node.other);
            open.push_back(node.next);
            break;
        case PatternNode::Kind::Behind:
            m_lookedBehind = true;
            if (unitBefore == UnitClasses::surrogates || m_classes.holds(number, unitBefore))
                open.push_back(node.next);
            break;
        case PatternNode::Kind::NotBehind:
            m_lookedBehind = true;
            if (!m_classes.holds(number, unitBefore))
                open.push_back(node.next);
            break;
        case PatternNode::Kind::End:
            situation.ended |= bit(node.other);
            break;
        }
    }
    std::erase_if(situation.nodes, [&](int node) { return m_owner[size_t(node)] & situation.ended; });
    std::sort(situation.nodes.begin(), situation.nodes.end());
    return situation;
}

PatternStarts::Patterns PatternStarts::Builder::running(const Situation &situation) const
{
    Patterns patterns = situation.ended;
    for (const int node : situation.nodes)
        patterns |= m_owner[size_t(node)];
    return patterns;
}

int PatternStarts::Builder::stateOf(const Situation &situation)
{
    const auto [known, isNew] = m_numbers.try_emplace(situation, int(m_states.size()));
    if (isNew) {
        m_states.push_back(situation);
        m_starts.m_next.resize(m_states.size() * size_t(m_classes.count()));
    }
    return known->second;
}

/// The complement of the number of a result.
qint16 PatternStarts::Builder::resultOf(Patterns patterns)
{
    const auto [known, isNew] = m_results.try_emplace(patterns, qint16(~m_results.size()));
    if (isNew)
        m_starts.m_results.push_back(patterns);
    return known->second;
}

void PatternStarts::Builder::expand(size_t state, bool last)
{
    const Situation now = m_states[state];
    std::vector<std::vector<int>> targets(size_t(m_classes.count()));
    for (const int node : now.nodes) {
        for (const int unit : m_classes.of(node))
            targets[size_t(unit)].push_back(m_nodes[size_t(node)].next);
    }
    std::map<std::vector<int>, qint16> known; // units with the same targets mostly go on alike
    const auto nextOf = [&](const std::vector<int> &nodes, int unit) {
        if (const auto same = known.find(nodes); same != known.end())
            return same->second;
        const qint16 next = numberOf(follow(nodes, unit, now.ended), last);
        if (!m_lookedBehind)
            known.emplace(nodes, next);
        return next;
    };
    for (int unit = 0; unit < m_classes.count(); ++unit) {
        qint16 next = 0;
        if (unit == UnitClasses::surrogates)
            next = resultOf(running(now));
        else if (targets[size_t(unit)].empty())
            next = resultOf(now.ended);
        else
            next = nextOf(targets[size_t(unit)], unit);
        m_starts.m_next[state * size_t(m_classes.count()) + size_t(unit)] = next;
    }
}

/// Of the state or the result, as m_next holds it.
qint16 PatternStarts::Builder::numberOf(const Situation &then, bool last)
{
    if (then.nodes.empty() || last || m_states.size() >= mostStates)
        return resultOf(running(then));
    return qint16(stateOf(then));
}

/// The units on which the nodes stand from which a walk begins; all of them where a match may be empty.
void PatternStarts::Builder::fillOpening()
{
    for (const int begin : m_starts.m_begin) {
        const Situation &situation = m_states[size_t(begin)];
        if (situation.ended != 0)
            m_starts.m_opening.addAll();
        for (const int node : situation.nodes) {
            for (const UnitSet::Range range : m_nodes[size_t(node)].units.ranges)
                m_starts.m_opening.addRange(range.first, range.last);
        }
    }
}

PatternStarts::PatternStarts(const QStringList &patterns, int depth, ReadingDirection direction)
    : m_depth(depth)
{
    Builder(*this, patterns, direction).build();
}

} // namespace jianbao

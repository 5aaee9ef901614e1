#include "models/reading/finders/patterns/wordtrie.h"

#include <algorithm>
#include <utility>

namespace jianbao
{

WordTrie::WordTrie(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i)
        insert(words.at(i), int(i));
}

void WordTrie::insert(QStringView word, int value)
{
    if (word.isEmpty())
        return;
    int node = word.size() == 1 ? 0 : nodeOf(word.front());
    size_t last = 0;
    for (const QChar unit : word.size() == 1 ? word : word.mid(1)) {
        if (size_t(m_nodes) * 2 > m_edges.size())
            makeRoom();
        last = placeOf(node, unit);
        if (m_edges[last].to == 0)
            m_edges[last] = {node, m_nodes++, noValue, unit.unicode()};
        node = m_edges[last].to;
    }
    if (m_edges[last].value == noValue)
        m_edges[last].value = value;
    m_starts.add(word);
    m_lastUnits.add(word.back());
    m_longest = std::max(m_longest, word.size());
}

size_t WordTrie::placeOf(int from, QChar unit) const
{
    constexpr quint64 golden = 0x9E3779B97F4A7C15;
    const quint64 key = (quint64(quint32(from)) << 16) | unit.unicode();
    const size_t mask = m_edges.size() - 1;
    size_t at = (key * golden >> 32) & mask;
    while (m_edges[at].to != 0 && (m_edges[at].from != from || m_edges[at].unit != unit.unicode()))
        at = (at + 1) & mask;
    return at;
}

void WordTrie::makeRoom()
{
    const std::vector<Edge> edges = std::exchange(m_edges, std::vector<Edge>(m_edges.size() * 2));
    for (const Edge &old : edges) {
        if (old.to != 0)
            m_edges[placeOf(old.from, old.unit)] = old;
    }
}

std::optional<int> WordTrie::valueOf(QStringView word) const
{
    const std::optional<Match> longest = longestAt(word, 0);
    return longest && longest->length == word.size() ? std::optional(longest->value) : std::nullopt;
}

std::optional<WordTrie::Match> WordTrie::longestFrom(QStringView text, qsizetype from) const
{
    std::optional<Match> best;
    if (m_starts.mayBeWord(text[from])) {
        if (const Edge &edge = m_edges[placeOf(0, text[from])]; edge.to != 0)
            best = Match{1, edge.value};
    }
    int node = nodeOf(text[from]);
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        const Edge &edge = m_edges[placeOf(node, text[at])];
        if (edge.to == 0)
            break;
        if (edge.value != noValue)
            best = Match{at + 1 - from, edge.value};
        node = edge.to;
    }
    return best;
}

std::optional<WordTrie::Match> WordTrie::longestEndingAt(QStringView text, qsizetype end) const
{
    if (end == 0 || !m_lastUnits.mayHold(text.at(end - 1)))
        return std::nullopt;
    for (qsizetype from = std::max<qsizetype>(0, end - m_longest); from < end; ++from) {
        const std::optional<Match> match = longestAt(text.left(end), from);
        if (match && from + match->length == end)
            return match;
    }
    return std::nullopt;
}

bool WordTrie::occursIn(QStringView text) const
{
    for (qsizetype from = 0; from < text.size(); ++from) {
        if (longestAt(text, from))
            return true;
    }
    return false;
}

} // namespace jianbao

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
    int node = 0;
    for (const QChar unit : word) {
        if (m_values.size() * 2 > m_edges.size())
            makeRoom();
        Edge &next = m_edges[placeOf(node, unit)];
        if (next.to == 0) {
            next = {node, unit.unicode(), int(m_values.size())};
            m_values.push_back(noValue);
        }
        node = next.to;
    }
    if (m_values[size_t(node)] == noValue)
        m_values[size_t(node)] = value;
    m_starts.add(word);
    m_lastUnits.add(word.back());
    m_longest = std::max(m_longest, word.size());
}

size_t WordTrie::placeOf(int from, QChar unit) const
{
    constexpr quint64 golden = 0x9E3779B97F4A7C15;
    const quint64 key = (quint64(from) << 16) | unit.unicode();
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
    int node = 0;
    for (qsizetype at = from; at < text.size(); ++at) {
        node = m_edges[placeOf(node, text[at])].to;
        if (node == 0)
            break;
        if (const int value = m_values[size_t(node)]; value != noValue)
            best = Match{at + 1 - from, value};
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

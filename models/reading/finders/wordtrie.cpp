#include "models/reading/finders/wordtrie.h"

#include <algorithm>

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
        int &next = m_edges[edge(node, unit)];
        if (next == 0)
            next = m_nodes++;
        node = next;
    }
    if (!m_values.contains(node))
        m_values.insert(node, value);
    m_firstUnits.set(word.front().unicode());
    if (word.size() == 1)
        m_singles.set(word.front().unicode());
    else
        m_pairs.set(pair(word.at(0), word.at(1)));
    m_lastUnits.set(word.back().unicode());
    m_longest = std::max(m_longest, word.size());
}

std::optional<WordTrie::Match> WordTrie::longestAt(QStringView text, qsizetype from) const
{
    if (from >= text.size() || !m_firstUnits[text.at(from).unicode()])
        return std::nullopt;
    const bool isLonger = from + 1 < text.size() && m_pairs[pair(text.at(from), text.at(from + 1))];
    if (!isLonger && !m_singles[text.at(from).unicode()])
        return std::nullopt;
    std::optional<Match> best;
    int node = 0;
    for (qsizetype at = from; at < text.size(); ++at) {
        node = m_edges.value(edge(node, text.at(at)));
        if (node == 0)
            break;
        const auto value = m_values.constFind(node);
        if (value != m_values.cend())
            best = Match{at + 1 - from, value.value()};
    }
    return best;
}

std::optional<WordTrie::Match> WordTrie::longestEndingAt(QStringView text, qsizetype end) const
{
    if (end == 0 || !m_lastUnits[text.at(end - 1).unicode()])
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

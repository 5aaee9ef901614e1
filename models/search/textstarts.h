#pragma once

#include <QtGlobal>

#include <vector>

namespace jianbao
{

/// Where texts begin that stand one behind the other, and which of them holds a place: told without a search,
/// by a directory of stretches.
class TextStarts
{
public:
    int count() const { return static_cast<int>(m_starts.size()) - 1; }
    /// Where the texts end.
    quint32 end() const { return m_starts.back(); }
    /// For count() the same as end().
    quint32 start(int text) const { return m_starts[static_cast<std::size_t>(text)]; }
    /// Adds a text that ends at `end`, which is more than the last one.
    void add(quint32 end)
    {
        for (quint64 place = quint64(m_firsts.size()) << stretchBits; place < end; place += 1U << stretchBits)
            m_firsts.push_back(count());
        m_starts.push_back(end);
    }
    /// The text that holds `place`, which is less than end().
    int at(quint32 place) const
    {
        auto text = static_cast<std::size_t>(m_firsts[place >> stretchBits]);
        text += m_starts[text + 1] <= place ? 1 : 0; // without a branch: the processor would guess wrong
        while (m_starts[text + 1] <= place)
            ++text;
        return static_cast<int>(text);
    }
    void reserve(std::size_t texts) { m_starts.reserve(texts + 1); }
    void clear()
    {
        m_starts.assign(1, 0);
        m_firsts.clear();
    }

private:
    static constexpr int stretchBits = 9; ///< about as many places as an article has
    std::vector<quint32> m_starts{0};     ///< of each text; and the end
    std::vector<int> m_firsts; ///< for each stretch of places the text that holds the first of them
};

} // namespace jianbao

#include "views/timeline/occupiedcells.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr double finest = 4;
constexpr double mostCells = 1 << 20;
constexpr qsizetype bits = 64;

} // namespace

OccupiedCells::OccupiedCells(double width)
    : m_cellWidth(std::max(finest, width / mostCells)), m_words(qsizetype(width / m_cellWidth) / bits + 2)
{
}

qsizetype OccupiedCells::cellAt(double place) const
{
    const double cell = std::clamp(place / m_cellWidth, 0.0, double(m_words.size() * bits - 1));
    return static_cast<qsizetype>(cell);
}

/// The bits of a word that stand for cells first … last.
quint64 OccupiedCells::maskOf(qsizetype word, qsizetype first, qsizetype last)
{
    quint64 mask = ~quint64(0);
    if (word == first / bits)
        mask &= ~quint64(0) << (first % bits);
    if (word == last / bits)
        mask &= ~quint64(0) >> (bits - 1 - last % bits);
    return mask;
}

bool OccupiedCells::isFree(double from, double to) const
{
    const qsizetype first = cellAt(from);
    const qsizetype last = cellAt(to);
    for (qsizetype word = first / bits; word <= last / bits; ++word) {
        if (m_words.at(word) & maskOf(word, first, last))
            return false;
    }
    return true;
}

void OccupiedCells::take(double from, double to)
{
    const qsizetype first = cellAt(from);
    const qsizetype last = cellAt(to);
    for (qsizetype word = first / bits; word <= last / bits; ++word)
        m_words[word] |= maskOf(word, first, last);
}

} // namespace jianbao

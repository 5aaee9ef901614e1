#include "models/search/stringplaces.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr std::size_t few = 4 * PlaceBlock::most; ///< so many places are gone through in no time
constexpr std::size_t muchRarer = 4;              ///< times

} // namespace

StringPlaces::StringPlaces(const PostingSource &source, const QString &string)
{
    const qsizetype last = string.size() - 2;
    m_pieces.reserve(static_cast<std::size_t>(last) + 1);
    bool isThere = true;
    for (qsizetype next = 0; next < string.size() && isThere; next += 2)
        isThere = addPair(source, string, std::min(next, last));
    const std::size_t shortest = most();
    for (qsizetype at = 1; at < last && isThere && shortest > few; at += 2)
        isThere = addPair(source, string, at, shortest / muchRarer);
    if (!isThere)
        m_pieces.clear();
    putShortestFirst(static_cast<std::size_t>(string.size()));
}

/// Adds the pair that begins at `at`, if it does not stand in more than `mostPlaces`. False if it stands
/// nowhere.
bool StringPlaces::addPair(const PostingSource &source, const QString &string, qsizetype at,
                           std::size_t mostPlaces)
{
    PlaceReader reader(source, pairKey(string.at(at), string.at(at + 1)));
    if (reader.placeCount() <= mostPlaces)
        m_pieces.push_back({static_cast<quint32>(at), std::move(reader)});
    return !m_pieces.back().reader.isEmpty();
}

std::size_t StringPlaces::most() const
{
    std::size_t most = m_pieces.empty() ? 0 : m_pieces.front().reader.placeCount();
    for (const Piece &piece : m_pieces)
        most = std::min(most, piece.reader.placeCount());
    return most;
}

/// Leaves those out whose two code units stand in shorter lists already.
void StringPlaces::putShortestFirst(std::size_t length)
{
    for (Piece &piece : m_pieces)
        m_shortestFirst.push_back(&piece);
    std::sort(m_shortestFirst.begin(), m_shortestFirst.end(), [](const Piece *left, const Piece *right) {
        return left->reader.placeCount() < right->reader.placeCount();
    });
    std::vector<bool> covered(length);
    std::erase_if(m_shortestFirst, [&covered](const Piece *piece) {
        const bool isNeedless = covered[piece->offset] && covered[piece->offset + 1];
        covered[piece->offset] = covered[piece->offset + 1] = true;
        return isNeedless;
    });
}

void StringPlaces::visit(const Visit &visit)
{
    if (m_pieces.empty())
        return;
    auto &[leadOffset, lead] = *m_shortestFirst.front();
    std::array<quint32, PlaceBlock::most> starts;
    do {
        std::size_t count = 0;
        for (const quint32 place : lead.block()) {
            if (place >= leadOffset)
                starts[count++] = place - leadOffset;
        }
        for (std::size_t i = 1; i < m_shortestFirst.size() && count > 0; ++i)
            count = m_shortestFirst[i]->reader.keepWhere(std::span(starts).first(count),
                                                         m_shortestFirst[i]->offset);
        if (count > 0)
            visit(std::span(starts).first(count));
    } while (lead.goToNextBlock());
}

quint32 StringPlaces::atOrAfter(quint32 least)
{
    if (m_pieces.empty())
        return none;
    for (std::size_t agreeing = 0; agreeing < m_pieces.size();) {
        agreeing = 0;
        for (Piece *piece : m_shortestFirst) {
            const quint32 place = piece->reader.atOrAfter(least + piece->offset);
            const bool isBefore = place < piece->offset || place - piece->offset < least; // in damaged bytes
            if (place == none || isBefore)
                return none;
            if (place != least + piece->offset) {
                least = place - piece->offset;
                if (agreeing > 0)
                    break;
            }
            ++agreeing;
        }
    }
    return least;
}

} // namespace jianbao

#include "models/search/stringplaces.h"

#include <algorithm>

namespace jianbao
{

StringPlaces::StringPlaces(const PostingSource &source, const QString &string)
{
    m_pieces.reserve(static_cast<std::size_t>(string.size() + 1) / 2);
    for (qsizetype next = 0; next < string.size(); next += 2) {
        const qsizetype at = std::min(next, string.size() - 2);
        PlaceReader reader(source, pairKey(string.at(at), string.at(at + 1)));
        if (reader.isEmpty()) {
            m_pieces.clear();
            return;
        }
        m_pieces.push_back({static_cast<quint32>(at), std::move(reader)});
    }
    std::sort(m_pieces.begin(), m_pieces.end(), [](const Piece &left, const Piece &right) {
        return left.reader.placeCount() < right.reader.placeCount();
    });
}

std::vector<quint32> StringPlaces::all()
{
    if (m_pieces.empty())
        return {};
    std::vector<quint32> starts = m_pieces.front().reader.all();
    const quint32 offset = m_pieces.front().offset;
    std::erase_if(starts, [offset](quint32 place) { return place < offset; });
    for (quint32 &start : starts)
        start -= offset;
    for (std::size_t i = 1; i < m_pieces.size() && !starts.empty(); ++i)
        m_pieces[i].reader.keepWhere(starts, m_pieces[i].offset);
    return starts;
}

quint32 StringPlaces::atOrAfter(quint32 least)
{
    if (m_pieces.empty())
        return none;
    for (std::size_t agreeing = 0; agreeing < m_pieces.size();) {
        agreeing = 0;
        for (Piece &piece : m_pieces) {
            const quint32 place = piece.reader.atOrAfter(least + piece.offset);
            const bool isBefore = place < piece.offset || place - piece.offset < least; // in damaged bytes
            if (place == none || isBefore)
                return none;
            if (place != least + piece.offset) {
                least = place - piece.offset;
                if (agreeing > 0)
                    break;
            }
            ++agreeing;
        }
    }
    return least;
}

} // namespace jianbao

#pragma once

#include "models/search/placereader.h"

#include <QString>

#include <vector>

namespace jianbao
{

/// The places of a string of two code units or more in the texts of a segment: where each second pair of it
/// and the last one stand as they do in the string. The shortest list leads and the others skip after it. The
/// source must outlive it.
class StringPlaces
{
public:
    static constexpr quint32 none = PlaceReader::none;

    StringPlaces(const PostingSource &source, const QString &string);

    bool isEmpty() const { return m_pieces.empty(); }
    /// No more places than this.
    std::size_t most() const { return isEmpty() ? 0 : m_pieces.front().reader.placeCount(); }
    /// All places, lowest first. Asked instead of atOrAfter(), not after it.
    std::vector<quint32> all();
    /// The first place that is `least` or more, or none. Never asked for less than before.
    quint32 atOrAfter(quint32 least);

private:
    struct Piece
    {
        quint32 offset; ///< in the string
        PlaceReader reader;
    };
    std::vector<Piece> m_pieces; ///< shortest list first; empty if one pair stands nowhere
};

} // namespace jianbao

#pragma once

#include "models/search/placereader.h"

#include <QString>

#include <functional>
#include <vector>

namespace jianbao
{

/// The places of a string of two code units or more in the texts of a segment: where pairs that are the whole
/// string together stand as they do in it. The shortest list leads and the others skip after it. Each second
/// pair and the last one are enough; where their lists are long, much rarer pairs between them are taken too.
/// The source must outlive it.
class StringPlaces
{
public:
    static constexpr quint32 none = PlaceReader::none;

    StringPlaces(const PostingSource &source, const QString &string);
    Q_DISABLE_COPY(StringPlaces)
    StringPlaces(StringPlaces &&) = default;
    StringPlaces &operator=(StringPlaces &&) = default;
    ~StringPlaces() = default;

    bool isEmpty() const { return m_pieces.empty(); }
    /// No more places than this.
    std::size_t most() const;
    /// Calls `visit` with all places, some at a time, lowest first. Asked instead of atOrAfter(), not after
    /// it.
    using Visit = std::function<void(std::span<const quint32> places)>;
    void visit(const Visit &visit);
    /// The first place that is `least` or more, or none. Never asked for less than before.
    quint32 atOrAfter(quint32 least);

private:
    struct Piece
    {
        quint32 offset; ///< in the string
        PlaceReader reader;
    };
    bool addPair(const PostingSource &source, const QString &string, qsizetype at,
                 std::size_t mostPlaces = std::numeric_limits<std::size_t>::max());
    void putShortestFirst(std::size_t length);

    std::vector<Piece> m_pieces; ///< empty if one pair stands nowhere
    std::vector<Piece *> m_shortestFirst;
};

} // namespace jianbao

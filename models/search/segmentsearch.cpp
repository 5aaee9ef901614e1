#include "models/search/segmentsearch.h"

#include "models/search/postinglist.h"

#include <algorithm>

namespace jianbao
{

namespace
{

/// One pair of a searched string.
struct Piece
{
    quint32 offset = 0; ///< in the string
    QByteArray list;
};

/// The pairs at 0, 2, 4 … and the last one, shortest list first; nothing if one stands nowhere.
std::vector<Piece> piecesOf(const QString &string, const PostingSource &source)
{
    std::vector<Piece> pieces;
    for (qsizetype next = 0; next < string.size(); next += 2) {
        const qsizetype at = std::min(next, string.size() - 2);
        QByteArray list = source.list(pairKey(string.at(at), string.at(at + 1)));
        if (list.isEmpty())
            return {};
        pieces.push_back({static_cast<quint32>(at), std::move(list)});
    }
    std::sort(pieces.begin(), pieces.end(),
              [](const Piece &left, const Piece &right) { return left.list.size() < right.list.size(); });
    return pieces;
}

/// Keeps those starts at which the piece stands.
void keepWhere(const Piece &piece, std::vector<quint32> &starts)
{
    auto kept = starts.begin();
    auto next = starts.begin();
    PostingList::visitPlaces(piece.list, [&](quint32 place) {
        while (next != starts.end() && *next + piece.offset < place)
            ++next;
        if (next != starts.end() && *next + piece.offset == place)
            *kept++ = *next++;
        return next != starts.end();
    });
    starts.erase(kept, starts.end());
}

} // namespace

DocumentSet SegmentSearch::documents(const QString &string, SegmentTable::Part part) const
{
    if (string.size() == 1 && part == SegmentTable::Part::All)
        return PostingList::documents(m_source.list(singleKey(string.front())), m_table.size());
    DocumentSet found(m_table.size());
    int document = 0;
    quint32 end = 0; // of the document's text
    for (const quint32 place : places(string)) {
        if (place >= end) {
            document = m_table.documentAt(place, document);
            end = m_table.start(document + 1);
        }
        if (part == SegmentTable::Part::All || m_table.isIn(part, document, place))
            found.insert(document);
    }
    return found;
}

std::vector<quint32> SegmentSearch::places(const QString &string) const
{
    if (m_table.size() == 0)
        return {};
    if (string.size() == 1)
        return placesOfSingle(string.front());
    const std::vector<Piece> pieces = piecesOf(string, m_source);
    if (pieces.empty())
        return {};
    std::vector<quint32> starts = PostingList::places(pieces.front().list);
    const quint32 offset = pieces.front().offset;
    std::erase_if(starts, [offset](quint32 place) { return place < offset; });
    for (quint32 &place : starts)
        place -= offset;
    for (std::size_t i = 1; i < pieces.size() && !starts.empty(); ++i)
        keepWhere(pieces[i], starts);
    return starts;
}

/// Every code unit of a text has one behind it, so its places are those of all pairs that it begins.
std::vector<quint32> SegmentSearch::placesOfSingle(QChar unit) const
{
    std::vector<quint32> all;
    m_source.visit(singleKey(unit) + 1, singleKey(unit) + 0xffff, [&all](PostingKey, QByteArrayView list) {
        const std::vector<quint32> places = PostingList::places(list);
        all.insert(all.end(), places.begin(), places.end());
    });
    std::sort(all.begin(), all.end());
    return all;
}

SegmentSearch::First SegmentSearch::first(const QString &string, std::size_t most) const
{
    First found;
    if (string.size() == 2 && m_table.size() > 0) {
        const QByteArray list = m_source.list(pairKey(string.at(0), string.at(1)));
        found.count = PostingList::documentCountOfPair(list);
        int document = 0;
        PostingList::visitPlaces(list, [&](quint32 place) {
            document = m_table.documentAt(place, document);
            if (found.documents.empty() || found.documents.back() != document)
                found.documents.push_back(document);
            return found.documents.size() < most;
        });
        found.documents.resize(std::min(found.documents.size(), most));
        return found;
    }
    const DocumentSet all = documents(string, SegmentTable::Part::All);
    found.count = all.count();
    all.visit([&](int document) {
        if (found.documents.size() < most)
            found.documents.push_back(document);
        return found.documents.size() < most;
    });
    return found;
}

} // namespace jianbao

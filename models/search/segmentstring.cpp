#include "models/search/segmentstring.h"

#include "models/search/postinglist.h"

#include <algorithm>

namespace jianbao
{

namespace
{

using Part = SegmentTable::Part;

/// Goes from place to place, for when most documents are wanted.
void insertAll(std::span<const quint32> places, const SegmentTable &table, Part part, DocumentSet &found)
{
    const quint32 end = table.start(table.size());
    for (const quint32 place : places) {
        if (place >= end) // in damaged bytes
            return;
        const int document = table.documentAt(place);
        if (part == Part::All || table.isIn(part, document, place))
            found.insert(document);
    }
}

/// Goes from document to document of `among`, for when they are few.
template <typename Places>
void insertAmong(Places &places, const SegmentTable &table, Part part, const DocumentSet &among,
                 DocumentSet &found)
{
    among.visit([&](int document) {
        quint32 place = places.atOrAfter(table.start(document));
        while (place < table.start(document + 1) && !table.isIn(part, document, place))
            place = places.atOrAfter(place + 1);
        if (place < table.start(document + 1))
            found.insert(document);
        return place != Places::none;
    });
}

} // namespace

SegmentString::SegmentString(const SegmentTable &table, const PostingSource &source, const QString &string)
    : m_table(table), m_source(source)
{
    if (string.size() > 1) {
        m_places.emplace(source, string);
        return;
    }
    m_unit = string.front();
    m_documentsOfUnit = source.list(singleKey(m_unit));
}

std::size_t SegmentString::most() const
{
    return m_places ? m_places->most()
                    : static_cast<std::size_t>(PostingList::documentCount(m_documentsOfUnit));
}

DocumentSet SegmentString::documents(Part part, const DocumentSet &among)
{
    if (!m_places)
        return documentsOfUnit(part, among);
    DocumentSet found(m_table.size());
    if (m_places->isEmpty())
        return found;
    constexpr std::size_t costOfLeap = 24; // times that of a step
    if (among.hasMoreThan(m_places->most() / costOfLeap)) {
        m_places->visit([&](auto places) { insertAll(places, m_table, part, found); });
        found.intersect(among);
    } else {
        insertAmong(*m_places, m_table, part, among, found);
    }
    return found;
}

DocumentSet SegmentString::documentsOfUnit(Part part, const DocumentSet &among) const
{
    DocumentSet found = PostingList::documents(m_documentsOfUnit, m_table.size());
    found.intersect(among);
    if (part == Part::All || found.isEmpty())
        return found;
    DocumentSet inPart(m_table.size());
    insertAll(placesOfUnit(), m_table, part, inPart);
    inPart.intersect(among);
    return inPart;
}

void SegmentString::visitPlaces(const StringPlaces::Visit &visit)
{
    if (m_places)
        m_places->visit(visit);
    else
        visit(placesOfUnit());
}

/// Every code unit of a text has one behind it, so its places are those of all pairs that it begins.
std::vector<quint32> SegmentString::placesOfUnit() const
{
    std::vector<quint32> all;
    m_source.visit(singleKey(m_unit) + 1, singleKey(m_unit) + 0xffff,
                   [&](PostingKey key, QByteArrayView head) {
                       PlaceReader pair(m_source, key, head);
                       do {
                           all.insert(all.end(), pair.block().begin(), pair.block().end());
                       } while (pair.goToNextBlock());
                   });
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace jianbao

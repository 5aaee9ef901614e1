#include "models/search/segmentsearch.h"

#include "models/search/postinglist.h"
#include "models/search/segmentstring.h"

namespace jianbao
{

SegmentSearch::First SegmentSearch::first(const QString &string, std::size_t most,
                                          const DocumentSet &dead) const
{
    if (string.size() == 1)
        return firstOfUnit(string.front(), most, dead);
    if (string.size() == 2)
        return firstOfPair(pairKey(string.at(0), string.at(1)), most, dead);
    SegmentString places(m_table, m_source, string);
    if (places.most() == 0)
        return {};
    DocumentSet alive = DocumentSet::everything(m_table.size());
    alive.remove(dead);
    const DocumentSet found = places.documents(SegmentTable::Part::All, alive);
    return {found.count(), found.first(most)};
}

SegmentSearch::First SegmentSearch::firstOfUnit(QChar unit, std::size_t most, const DocumentSet &dead) const
{
    const QByteArray list = m_source.list(singleKey(unit));
    DocumentSet found = PostingList::documents(list, m_table.size());
    if (dead.isEmpty())
        return {PostingList::documentCount(list), found.first(most)};
    found.remove(dead);
    return {found.count(), found.first(most)};
}

SegmentSearch::First SegmentSearch::firstOfPair(PostingKey pair, std::size_t most,
                                                const DocumentSet &dead) const
{
    const QByteArray head = m_source.list(pair);
    PlaceReader places(m_source, pair, head);
    First first;
    first.count = places.documentCount();
    const quint32 end = m_table.start(m_table.size());
    for (quint32 least = 0; first.documents.size() < most;) {
        const quint32 place = places.atOrAfter(least);
        if (place >= end || place < least) // none is left, or in damaged bytes
            break;
        const int document = m_table.documentAt(place);
        if (!dead.contains(document))
            first.documents.push_back(document);
        least = m_table.start(document + 1);
    }
    PlaceReader again(m_source, pair, head);
    dead.visit([&](int document) {
        if (again.atOrAfter(m_table.start(document)) < m_table.start(document + 1))
            --first.count;
        return true;
    });
    return first;
}

} // namespace jianbao

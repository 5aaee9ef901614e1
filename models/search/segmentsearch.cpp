#include "models/search/segmentsearch.h"

#include "models/search/postinglist.h"
#include "models/search/stringplaces.h"

#include <algorithm>

namespace jianbao
{

namespace
{

using Part = SegmentTable::Part;

/// Goes from place to place, for when most documents are of `among`.
void insertAll(const std::vector<quint32> &places, const SegmentTable &table, Part part,
               const DocumentSet &among, DocumentSet &found)
{
    int document = 0;
    quint32 end = 0; // of the document's text
    for (const quint32 place : places) {
        if (place >= end) {
            document = table.documentAt(place, document);
            end = table.start(document + 1);
        }
        if (among.contains(document) && (part == Part::All || table.isIn(part, document, place)))
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

/// Places that are known already, read as PlaceReader reads its own.
class KnownPlaces
{
public:
    static constexpr quint32 none = PlaceReader::none;
    explicit KnownPlaces(const std::vector<quint32> &places) : m_places(places), m_at(m_places.begin()) {}
    quint32 atOrAfter(quint32 least)
    {
        m_at = std::lower_bound(m_at, m_places.end(), least);
        return m_at == m_places.end() ? none : *m_at;
    }

private:
    const std::vector<quint32> &m_places;
    std::vector<quint32>::const_iterator m_at;
};

void takeFirst(const DocumentSet &found, std::size_t most, SegmentSearch::First &first)
{
    first.count = found.count();
    found.visit([&](int document) {
        if (first.documents.size() < most)
            first.documents.push_back(document);
        return first.documents.size() < most;
    });
}

} // namespace

DocumentSet SegmentSearch::documents(const QString &string, Part part, const DocumentSet &among) const
{
    if (string.size() == 1) {
        DocumentSet found = PostingList::documents(m_source.list(singleKey(string.front())), m_table.size());
        found.intersect(among);
        if (part == Part::All || found.isEmpty())
            return found;
        const std::vector<quint32> all = placesOfSingle(string.front());
        KnownPlaces places(all);
        DocumentSet inPart(m_table.size());
        insertAmong(places, m_table, part, found, inPart);
        return inPart;
    }
    DocumentSet found(m_table.size());
    StringPlaces places(m_source, string);
    if (places.isEmpty())
        return found;
    constexpr std::size_t costOfLeap = 8; // times that of a step
    if (static_cast<std::size_t>(among.count()) * costOfLeap < places.most())
        insertAmong(places, m_table, part, among, found);
    else
        insertAll(places.all(), m_table, part, among, found);
    return found;
}

std::size_t SegmentSearch::most(const QString &string) const
{
    if (string.size() == 1)
        return static_cast<std::size_t>(PostingList::documentCount(m_source.list(singleKey(string.front()))));
    return StringPlaces(m_source, string).most();
}

std::vector<quint32> SegmentSearch::places(const QString &string) const
{
    if (string.size() == 1)
        return placesOfSingle(string.front());
    return StringPlaces(m_source, string).all();
}

/// Every code unit of a text has one behind it, so its places are those of all pairs that it begins.
std::vector<quint32> SegmentSearch::placesOfSingle(QChar unit) const
{
    std::vector<quint32> all;
    m_source.visit(singleKey(unit) + 1, singleKey(unit) + 0xffff, [&](PostingKey key, QByteArrayView head) {
        const std::vector<quint32> places = PlaceReader(m_source, key, head).all();
        all.insert(all.end(), places.begin(), places.end());
    });
    std::sort(all.begin(), all.end());
    return all;
}

SegmentSearch::First SegmentSearch::first(const QString &string, std::size_t most,
                                          const DocumentSet &dead) const
{
    if (string.size() == 2)
        return firstOfPair(string, most, dead);
    DocumentSet alive = DocumentSet::everything(m_table.size());
    alive.remove(dead);
    First first;
    takeFirst(documents(string, Part::All, alive), most, first);
    return first;
}

SegmentSearch::First SegmentSearch::firstOfPair(const QString &pair, std::size_t most,
                                                const DocumentSet &dead) const
{
    First first;
    PlaceReader newest(m_source, pairKey(pair.at(0), pair.at(1)));
    first.count = newest.documentCount();
    if (!dead.isEmpty()) {
        PlaceReader places = newest;
        DocumentSet deadHits(m_table.size());
        insertAmong(places, m_table, Part::All, dead, deadHits);
        first.count -= deadHits.count();
    }
    int document = 0;
    for (quint32 place = newest.atOrAfter(0);
         first.documents.size() < most && place < m_table.start(m_table.size());
         place = newest.atOrAfter(m_table.start(document + 1))) {
        document = m_table.documentAt(place, document);
        if (!dead.contains(document))
            first.documents.push_back(document);
    }
    return first;
}

} // namespace jianbao

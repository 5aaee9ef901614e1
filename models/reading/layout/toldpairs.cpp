#include "models/reading/layout/toldpairs.h"

#include "models/reading/layout/packedpair.h"

#include <algorithm>

namespace jianbao
{

void ToldPairs::lookFor(const QList<quint32> &pairs)
{
    for (const quint32 pair : pairs)
        m_places[pair];
}

void ToldPairs::read(int article, QStringView text)
{
    for (qsizetype end = 2; end <= text.size(); ++end) {
        const auto found = m_places.find(packedPair(text.at(end - 2), text.at(end - 1)));
        if (found != m_places.end() && (found->isEmpty() || found->last().article != article))
            found->append({article, end});
    }
}

QList<ToldPairs::Place> ToldPairs::placesOf(const QList<quint32> &pairs) const
{
    QList<Place> places;
    for (const quint32 pair : pairs)
        places += m_places.value(pair);
    return places;
}

int ToldPairs::count(const QList<Place> &places, int article, qsizetype end)
{
    return int(std::count_if(places.cbegin(), places.cend(), [&](const Place &place) {
        return place.article == article && place.end <= end;
    }));
}

} // namespace jianbao

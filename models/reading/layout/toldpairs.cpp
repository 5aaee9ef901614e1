#include "models/reading/layout/toldpairs.h"

#include "models/datatypes/packedunits.h"

#include <algorithm>

namespace jianbao
{

void ToldPairs::lookFor(const QList<quint32> &pairs)
{
    for (const quint32 pair : pairs)
        m_chains[pair];
}

void ToldPairs::read(int article, QStringView text)
{
    for (qsizetype end = 2; end <= text.size(); ++end) {
        const auto chain = m_chains.find(packedPair(text.at(end - 2), text.at(end - 1)));
        if (chain == m_chains.end())
            continue;
        if (chain->first == none)
            chain->first = m_links.size();
        else if (m_links[chain->last].place.article == article)
            continue;
        else
            m_links[chain->last].next = m_links.size();
        chain->last = m_links.size();
        m_links.push_back({{article, end}, none});
    }
}

QList<ToldPairs::Place> ToldPairs::placesOf(const QList<quint32> &pairs) const
{
    QList<Place> places;
    for (const quint32 pair : pairs) {
        for (size_t link = m_chains.value(pair).first; link != none; link = m_links[link].next)
            places.append(m_links[link].place);
    }
    return places;
}

int ToldPairs::count(const QList<Place> &places, int article, qsizetype end)
{
    return int(std::count_if(places.cbegin(), places.cend(), [&](const Place &place) {
        return place.article == article && place.end <= end;
    }));
}

} // namespace jianbao

#include "models/jobs/eventmending.h"

#include <algorithm>

namespace jianbao
{

EventMending::EventMending(EventSnapshot snapshot) : m_snapshot(std::move(snapshot)) {}

bool EventMending::isNeeded() const
{
    return !m_snapshot.changedArticles.isEmpty() || !m_snapshot.unwantedWordings.isEmpty();
}

/// For each event of the kept table: whether it has to go, perhaps to be added again.
QList<bool> EventMending::outdated() const
{
    const EventTable &table = *m_snapshot.table;
    QList<bool> hasChanged;
    hasChanged.reserve(table.articles().size());
    for (qsizetype article = 0; article < table.articles().size(); ++article)
        hasChanged.append(m_snapshot.changedArticles.contains(table.articles().at(article)));
    const auto isUnwanted = [&](quint32 number) {
        return !m_snapshot.unwantedWordings.isEmpty() && table.verdict(number) == Verdict::Suggested &&
               m_snapshot.unwantedWordings.contains(table.what(number).toString());
    };
    QList<bool> all;
    all.reserve(table.size());
    for (quint32 number = 0; number < table.size(); ++number)
        all.append(hasChanged.at(table.at(number).article) || isUnwanted(number));
    return all;
}

/// Groups that lose an event are to be found anew.
void EventMending::rememberGroups(const EventTable &table, const QList<bool> &isOutdated)
{
    QList<quint32> placeOf;
    placeOf.reserve(isOutdated.size());
    for (const bool gone : isOutdated) {
        placeOf.append(m_keptCount);
        m_keptCount += gone ? 0 : 1;
    }
    for (const QList<quint32> &group : table.groups()) {
        if (std::any_of(group.cbegin(), group.cend(),
                        [&](quint32 number) { return isOutdated.at(number); })) {
            for (const quint32 number : group) {
                const auto places = HappeningFinder::placesOf(table.at(number));
                m_changedPlaces.unite(QSet<HappeningFinder::Place>(places.cbegin(), places.cend()));
            }
            continue;
        }
        QList<quint32> places;
        for (const quint32 number : group)
            places.append(placeOf.at(number));
        m_wholeGroups.append(places);
    }
}

void EventMending::begin(const EventTableCounts &counts)
{
    const QList<bool> isOutdated = outdated();
    m_words = {counts.wordsOf, counts.holders};
    for (quint32 number = 0; number < isOutdated.size(); ++number) {
        if (isOutdated.at(number))
            m_words.remove(m_snapshot.table->what(number));
    }
    rememberGroups(*m_snapshot.table, isOutdated);
    m_builder.emplace(std::exchange(m_snapshot.table, nullptr),
                      [&isOutdated](quint32 number) { return isOutdated.at(number); });
}

void EventMending::add(const EventOutline &event)
{
    m_words.add(event.what);
    m_builder->add(event);
}

void EventMending::end()
{
    QList<quint32> placeOf;
    m_builder->sort(&placeOf);
    const EventTable &table = m_builder->sorted();
    QList<quint32> numberOf(placeOf.size());
    for (quint32 number = 0; number < placeOf.size(); ++number) {
        numberOf[placeOf.at(number)] = number;
        if (placeOf.at(number) < m_keptCount)
            continue;
        const auto places = HappeningFinder::placesOf(table.at(number));
        m_changedPlaces.unite(QSet<HappeningFinder::Place>(places.cbegin(), places.cend()));
    }
    for (QList<quint32> &group : m_wholeGroups) {
        for (quint32 &member : group)
            member = numberOf.at(member);
    }
    m_builder->setGroups(HappeningFinder(table, m_words).groups(m_wholeGroups, m_changedPlaces));
}

std::shared_ptr<const EventTable> EventMending::take(const DistrictTree &tree)
{
    if (!m_builder)
        m_builder.emplace(std::exchange(m_snapshot.table, nullptr));
    m_builder->setParents(tree.parentsOf(m_builder->sorted().districts()));
    return m_builder->take();
}

} // namespace jianbao

#include "models/archive/index/searchranking.h"

#include "models/archive/database/database.h"
#include "models/archive/index/searchscores.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr double behindAll = std::numeric_limits<double>::infinity();

} // namespace

std::vector<SearchHits::Hit> SearchRanking::ranked(SearchIndex::Order order, const SearchPlan &plan,
                                                   qsizetype most) const
{
    const Hits newest = m_hits.newest(m_hits.count());
    std::vector<double> keys;
    if (order == SearchIndex::Order::OldestFirst)
        keys = byDay(newest);
    else if (order == SearchIndex::Order::Newspaper)
        keys = byName(newspapers(newest));
    else if (order == SearchIndex::Order::District)
        keys = byName(districts(newest));
    else
        keys = byRelevance(newest, plan);

    std::vector<std::size_t> places(newest.size());
    std::iota(places.begin(), places.end(), 0);
    const auto wanted = static_cast<std::ptrdiff_t>(std::min<qsizetype>(most, m_hits.count()));
    std::partial_sort(places.begin(), places.begin() + wanted, places.end(),
                      [&keys](std::size_t left, std::size_t right) {
                          return std::pair(keys[left], left) < std::pair(keys[right], right);
                      });
    Hits hits;
    for (std::ptrdiff_t i = 0; i < wanted; ++i)
        hits.push_back(newest[places[static_cast<std::size_t>(i)]]);
    return hits;
}

std::vector<double> SearchRanking::byDay(const Hits &hits) const
{
    std::vector<double> keys;
    for (const SearchHits::Hit &hit : hits) {
        const QDate day = m_hits.page(hit).latest;
        keys.push_back(day.isValid() ? static_cast<double>(day.toJulianDay()) : behindAll);
    }
    return keys;
}

std::vector<double> SearchRanking::byRelevance(const Hits &hits, const SearchPlan &plan) const
{
    std::vector<double> keys = SearchScores(m_postings, m_hits).scores(hits, plan);
    std::transform(keys.begin(), keys.end(), keys.begin(), std::negate());
    return keys;
}

/// The place of each name among all of them; those without a name at the end.
std::vector<double> SearchRanking::byName(const QStringList &names) const
{
    std::map<QString, double> places;
    for (const QString &name : names)
        places.emplace(name, 0);
    double place = 0;
    for (auto &[name, number] : places)
        number = name.isEmpty() ? behindAll : ++place;
    std::vector<double> keys;
    for (const QString &name : names)
        keys.push_back(places[name]);
    return keys;
}

QStringList SearchRanking::newspapers(const Hits &hits) const
{
    QHash<QString, QString> names;
    QSqlQuery query = m_database.run(u"SELECT id, name FROM newspaper"_s);
    while (query.next())
        names.insert(query.value(0).toString(), query.value(1).toString());
    QStringList all;
    for (const SearchHits::Hit &hit : hits)
        all.append(names.value(m_hits.page(hit).newspaperId));
    return all;
}

QStringList SearchRanking::districts(const Hits &hits) const
{
    QStringList all;
    for (const SearchHits::Hit &hit : hits)
        all.append(m_hits.districts(hit).value(0));
    return all;
}

} // namespace jianbao

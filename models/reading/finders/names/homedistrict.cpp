#include "models/reading/finders/names/homedistrict.h"

#include "models/reading/finders/names/datelines.h"
#include "models/reading/finders/names/ownregion.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int fewestBare = 2;
constexpr int fewestPointed = 3;

int sumOf(const QHash<QString, int> &counts)
{
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}

/// True if a bare `ending` may mean `zone`; a zone without such an ending (苏州工业园区) may be any.
bool mayMean(const QString &ending, const QString &zone)
{
    const bool economic = zone.endsWith(u"经开区"_s) || zone.endsWith(u"开发区"_s);
    const bool newArea = zone.endsWith(u"新区"_s) && !zone.endsWith(u"高新区"_s);
    if (ending == u"高新区"_s)
        return !economic && !newArea;
    return zone.endsWith(ending) || (ending == u"开发区"_s && economic);
}

} // namespace

HomeDistrict::HomeDistrict(const DistrictScanner &scanner, const QString &page)
    : m_page(page), m_count(ZoneCounter(scanner, page).count())
{
}

QString HomeDistrict::bareEnding() const
{
    QString most;
    for (auto ending = m_count.bare.cbegin(); ending != m_count.bare.cend(); ++ending) {
        const bool more = ending.value() > m_count.bare.value(most);
        if (more || (ending.value() == m_count.bare.value(most) && ending.key() < most))
            most = ending.key();
    }
    return most;
}

/// Several zones that are named more often than a zone is meant without a name, none of them foremost: the
/// paper of a province.
bool HomeDistrict::isOfSeveral() const
{
    constexpr qsizetype fewestZones = 3;
    return m_count.named.size() >= fewestZones && sumOf(m_count.bare) < sumOf(m_count.named) &&
           foremost().isEmpty();
}

/// News sent from many cities, or from several about zones that are named more often than a zone is meant
/// without a name: a national paper.
bool HomeDistrict::isNational() const
{
    constexpr qsizetype severalCities = 2;
    constexpr qsizetype manyCities = 3;
    return datelineCities(m_page).size() >=
           (sumOf(m_count.bare) < sumOf(m_count.named) ? severalCities : manyCities);
}

/// The zone that the page names again and again, and hardly any other, but not as a guest; empty if there is
/// none. Firms of a large city say little where the zone of one of its districts is named.
QString HomeDistrict::foremost() const
{
    constexpr int fewestNamed = 5;
    const int all = sumOf(m_count.named);
    for (auto zone = m_count.named.cbegin(); zone != m_count.named.cend(); ++zone) {
        const bool visited = 2 * m_count.visited.value(zone.key()) >= zone.value();
        if (zone.value() >= fewestNamed && 4 * zone.value() >= 3 * all && !visited)
            return zone.key();
    }
    return {};
}

QString HomeDistrict::best() const
{
    const QString ending = bareEnding();
    QStringList zones = m_count.votes.keys();
    zones.removeIf([&](const QString &zone) { return !mayMean(ending, zone); });
    std::sort(zones.begin(), zones.end());
    const auto top =
        std::max_element(zones.cbegin(), zones.cend(), [this](const QString &a, const QString &b) {
            return m_count.votes.value(a) < m_count.votes.value(b);
        });
    if (top == zones.cend() || m_count.votes.value(*top) == 0)
        return {};
    const QString named = m_count.named.contains(*top) ? QString() : foremost();
    return named.isEmpty() || !mayMean(ending, named) ? *top : named;
}

QString HomeDistrict::host() const
{
    const auto acting = [this](const QString &zone) {
        return m_count.named.value(zone) - m_count.visited.value(zone);
    };
    QStringList zones = m_count.named.keys();
    std::ranges::sort(zones, std::ranges::greater(), acting);
    const bool first = zones.size() == 1 || (zones.size() > 1 && acting(zones.at(0)) > acting(zones.at(1)));
    return first ? zones.first() : QString();
}

QString HomeDistrict::name() const
{
    const QString own = zone();
    return own.isEmpty() && !isNational() ? ownRegionOf(m_page) : own;
}

QString HomeDistrict::zone() const
{
    if (isNational() || isOfSeveral())
        return {};
    const int bare = m_count.bare.value(bareEnding());
    if (bare >= fewestBare && bare > m_count.named.size())
        return best();
    if (2 * m_count.reach <= m_page.size())
        return {};
    if (m_count.pointed >= fewestPointed)
        return host();
    const bool alone = m_count.named.size() == 1 && m_count.named.cbegin().value() > fewestBare;
    return alone ? m_count.named.cbegin().key() : foremost();
}

} // namespace jianbao

#include "models/comparing/districttree.h"

#include <algorithm>
#include <tuple>

namespace jianbao
{

namespace
{

constexpr int highestLevel = 2;

} // namespace

DistrictTree::DistrictTree(const QHash<QString, int> &levelOfEnding) : m_levelOfEnding(levelOfEnding)
{
    for (auto ending = levelOfEnding.cbegin(); ending != levelOfEnding.cend(); ++ending)
        m_longestEnding = std::max(m_longestEnding, ending.key().size());
}

int DistrictTree::levelOf(const QString &district) const
{
    const auto known = m_levels.constFind(district);
    if (known != m_levels.cend())
        return *known;
    int level = -1;
    for (qsizetype length = std::min(m_longestEnding, district.size()); length > 0 && level < 0; --length)
        level = m_levelOfEnding.value(district.last(length), -1);
    m_levels.insert(district, level);
    return level;
}

void DistrictTree::addArticle(const QStringList &districts)
{
    for (const QString &part : districts) {
        for (const QString &whole : districts)
            addCompany(part, whole, 1);
    }
}

bool DistrictTree::isAbove(const QString &whole, const QString &part) const
{
    return levelOf(whole) >= 0 && levelOf(whole) < levelOf(part);
}

void DistrictTree::addCompany(const QString &district, const QString &above, int articles)
{
    if (isAbove(above, district))
        m_above[district][above] += articles;
}

QString DistrictTree::parentOf(const QString &district) const
{
    if (m_placed.contains(district))
        return m_placed.value(district);
    const QString parent = proposedParentOf(district);
    QString above = parent;
    for (qsizetype step = 0; step <= m_placed.size() + highestLevel && !above.isEmpty(); ++step) {
        if (above == district)
            return {};
        above = m_placed.contains(above) ? m_placed.value(above) : proposedParentOf(above);
    }
    return parent;
}

QList<qint32> DistrictTree::parentsOf(const QStringList &districts) const
{
    QList<qint32> parents;
    for (const QString &district : districts) {
        const QString parent = parentOf(district);
        const auto found = std::lower_bound(districts.cbegin(), districts.cend(), parent);
        const bool known = !parent.isEmpty() && found != districts.cend() && *found == parent;
        parents.append(known ? static_cast<qint32>(found - districts.cbegin()) : -1);
    }
    return parents;
}

QString DistrictTree::proposedParentOf(const QString &district) const
{
    const auto above = m_above.constFind(district);
    if (levelOf(district) < 1 || above == m_above.cend())
        return {};
    QString best;
    const auto rank = [&](const QString &name) {
        // the name itself, then the nearest level, then how often, then the alphabet
        return std::tuple(district.startsWith(name), levelOf(name), above->value(name));
    };
    for (auto candidate = above->cbegin(); candidate != above->cend(); ++candidate) {
        const auto mine = rank(candidate.key());
        if (best.isEmpty() || mine > rank(best) || (mine == rank(best) && candidate.key() < best))
            best = candidate.key();
    }
    return best;
}

} // namespace jianbao

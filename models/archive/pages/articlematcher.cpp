#include "models/archive/pages/articlematcher.h"

#include <algorithm>

namespace jianbao
{

namespace
{

qsizetype shared(const QList<Span> &left, const QList<Span> &right)
{
    qsizetype sum = 0;
    for (const Span a : left) {
        for (const Span b : right)
            sum += std::max<qsizetype>(0, std::min(a.to, b.to) - std::max(a.from, b.from));
    }
    return sum;
}

struct Pair
{
    qsizetype before = 0;
    qsizetype now = 0;
    qsizetype shared = 0;
};

} // namespace

ArticleMatcher::ArticleMatcher(const QList<Pieces> &before, const QList<Pieces> &now)
    : m_earlier(now.size(), -1), m_heirs(before.size(), -1)
{
    QList<Pair> pairs;
    for (qsizetype i = 0; i < before.size(); ++i) {
        for (qsizetype j = 0; j < now.size(); ++j) {
            const qsizetype sum = shared(before.at(i), now.at(j));
            if (sum > 0)
                pairs.append({i, j, sum});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &a, const Pair &b) { return a.shared > b.shared; });
    for (const Pair &pair : pairs) {
        if (m_heirs.at(pair.before) >= 0)
            continue;
        m_heirs[pair.before] = pair.now;
        if (m_earlier.at(pair.now) < 0)
            m_earlier[pair.now] = pair.before;
    }
}

} // namespace jianbao

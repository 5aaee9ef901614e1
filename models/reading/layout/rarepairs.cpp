#include "models/reading/layout/rarepairs.h"

#include "models/datatypes/characterclasses.h"
#include "models/datatypes/packedunits.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr int mostHolders = 3; ///< a pair that more texts hold is no longer rare

/// Calls `take` with each pair of Han characters, packed into a number.
template <typename Take> void eachPair(QStringView text, Take take)
{
    bool behindHan = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool han = isHan(text.at(at));
        if (behindHan && han)
            take(packedPair(text.at(at - 1), text.at(at)));
        behindHan = han;
    }
}

} // namespace

RarePairs::RarePairs(const QStringList &texts)
{
    for (int text = 0; text < texts.size(); ++text) {
        eachPair(texts.at(text), [&](quint32 pair) {
            Holders &holders = m_holders[pair];
            holders.count += holders.last != text;
            holders.last = text;
        });
    }
}

QList<quint32> RarePairs::of(QStringView text) const
{
    QList<quint32> pairs;
    eachPair(text, [&](quint32 pair) {
        if (m_holders.value(pair).count <= mostHolders)
            pairs.append(pair);
    });
    std::sort(pairs.begin(), pairs.end());
    pairs.resize(std::unique(pairs.begin(), pairs.end()) - pairs.begin());
    return pairs;
}

} // namespace jianbao

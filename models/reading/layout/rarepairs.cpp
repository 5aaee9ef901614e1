#include "models/reading/layout/rarepairs.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/layout/packedpair.h"

#include <QSet>

namespace jianbao
{

namespace
{

constexpr int mostHolders = 3; ///< a pair that more texts hold is no longer rare

/// Calls `take` with each pair of Han characters, packed into a number, and where it begins.
template <typename Take> void eachPair(const QString &text, Take take)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (isHan(text.at(at)) && isHan(text.at(at + 1)))
            take(packedPair(text.at(at), text.at(at + 1)), at);
    }
}

} // namespace

RarePairs::RarePairs(const QStringList &texts)
{
    for (int text = 0; text < texts.size(); ++text) {
        eachPair(texts.at(text), [&](quint32 pair, qsizetype) {
            Holders &holders = m_holders[pair];
            holders.count += holders.last != text;
            holders.last = text;
        });
    }
}

QStringList RarePairs::of(const QString &text) const
{
    QSet<quint32> seen;
    QStringList pairs;
    eachPair(text, [&](quint32 pair, qsizetype at) {
        if (!seen.contains(pair) && m_holders.value(pair).count <= mostHolders)
            pairs.append(text.mid(at, 2));
        seen.insert(pair);
    });
    return pairs;
}

} // namespace jianbao

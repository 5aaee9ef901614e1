#pragma once

#include <QHash>
#include <QStringList>

namespace jianbao
{

/// The pairs of Han characters that few of a page's texts hold: names of two characters and the words of one
/// matter, which SharedWords does not see. Immutable.
class RarePairs
{
public:
    explicit RarePairs(const QStringList &texts);
    /// The rare pairs of `text`, each once, as packedPair() numbers in their order.
    QList<quint32> of(QStringView text) const;

private:
    struct Holders
    {
        int count = 0;
        int last = -1; ///< the text that was counted last
    };
    QHash<quint32, Holders> m_holders;
};

} // namespace jianbao

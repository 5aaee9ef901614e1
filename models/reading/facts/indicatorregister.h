#pragma once

#include "models/reading/finders/patterns/wordtrie.h"

#include <QList>
#include <QString>

namespace jianbao
{

class Lexicon;

/// The canonical indicators of indicators.tsv. A measure in a page's own words meets one if it holds one of
/// its synonyms and the unit fits; the longest synonym wins. Reentrant.
class IndicatorRegister
{
public:
    struct Indicator
    {
        QString name;
        QString unit;               ///< base unit
        bool lowerIsBetter = false; ///< ranks, accidents, time limits
        QString group;
    };

    explicit IndicatorRegister(const Lexicon &lexicon);

    /// The canonical indicator for a measure, or null. `unit` may be % for a rate of any indicator.
    const Indicator *indicatorOf(const QString &told, const QString &unit) const;
    const QList<Indicator> &indicators() const { return m_indicators; }

private:
    QList<Indicator> m_indicators;
    WordTrie m_synonyms;
};

} // namespace jianbao

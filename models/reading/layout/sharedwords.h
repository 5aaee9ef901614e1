#pragma once

#include "models/reading/layout/numbergroups.h"
#include "models/reading/layout/printedwords.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace jianbao
{

/// Tells which texts of a page speak of the same matter, by the strings of three characters that only few of
/// them hold: the name of a town, a firm, a campaign. Immutable.
class SharedWords : public PrintedWords
{
public:
    explicit SharedWords(const QStringList &texts);
    /// How many rare strings the texts of `group` share with text number `other`; a word of n characters
    /// counts n - 2 times. A string is rare if few texts but these and those of `passedOver` hold it.
    int shared(const QList<int> &group, int other, const QList<int> &passedOver = {}) const;
    /// Different strings of three characters, packed.
    using Words = QSet<quint64>;
    static Words wordsOf(const QString &text);
    /// Those that few of the texts hold.
    Words rareWordsOf(const QString &text) const;
    /// How many of `words` are among `others`.
    static int common(const Words &words, const Words &others);
    /// The share of `line`'s pairs of characters that stand in `text`, 0 to 1.
    static double coverage(const QString &line, const QString &text);

private:
    class Reader;

    NumberGroups m_places;  ///< of each string of several texts: those that hold it, in their order
    NumberGroups m_strings; ///< of each text: the strings that it holds, as groups of m_places
};

} // namespace jianbao

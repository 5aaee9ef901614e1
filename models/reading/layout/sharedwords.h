#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace jianbao
{

/// Tells which texts of a page speak of the same matter, by the strings of three characters that only few of
/// them hold: the name of a town, a firm, a campaign. Immutable.
class SharedWords
{
public:
    explicit SharedWords(const QStringList &texts);
    /// How many rare strings the texts of `group` share with text number `other`; a word of n characters
    /// counts n - 2 times. A string is rare if few texts but these and those of `passedOver` hold it.
    int shared(const QList<int> &group, int other, const QList<int> &passedOver = {}) const;
    /// How many different strings of three characters of `text` stand in `report` too.
    static int common(const QString &text, const QString &report);
    /// The share of `line`'s pairs of characters that stand in `text`, 0 to 1.
    static double coverage(const QString &line, const QString &text);

private:
    QList<QList<int>> m_places;  ///< of each string: the texts that hold it, in their order
    QList<QList<int>> m_strings; ///< of each text: the strings that it holds, as indices into m_places
};

} // namespace jianbao

#pragma once

#include "models/datatypes/characterclasses.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace jianbao
{

/// The strings of three Han characters that stand in some texts. Immutable.
class PrintedWords
{
public:
    explicit PrintedWords(const QStringList &texts);
    /// True if one of the texts holds this string of three characters.
    bool holds(const QString &word) const;

protected:
    PrintedWords() = default;

    struct Holders
    {
        int first = -1;  ///< the text that holds the string first
        int number = -1; ///< of its group in SharedWords once another text holds it
    };

    /// Calls `take` with each string of three Han characters, packed into a number.
    template <typename Take> static void eachWord(QStringView text, Take take)
    {
        constexpr int length = 3;
        constexpr quint64 units = 0xFFFFFFFFFFFF;
        quint64 word = 0;
        int run = 0;
        for (const QChar unit : text) {
            word = ((word << 16) | unit.unicode()) & units;
            run = isHan(unit) ? run + 1 : 0;
            if (run >= length)
                take(word);
        }
    }
    /// Makes room for the strings of `texts`, at most for those of a usual page.
    void reserveFor(const QStringList &texts);

    QHash<quint64, Holders> m_known; ///< by the three code units of each string
};

} // namespace jianbao

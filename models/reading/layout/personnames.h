#pragma once

#include "models/reading/finders/patterns/wordtrie.h"

#include <QString>

namespace jianbao
{

class Lexicon;

/// Knows what may be a person's name from the list of surnames (resources/lexicon/surnames.tsv). Immutable.
class PersonNames
{
public:
    explicit PersonNames(const Lexicon &lexicon);
    /// Two or three characters after a known surname, four after a surname of two; or a name with a middle
    /// dot.
    bool isName(const QString &word) const;
    /// As a byline prints it after 记者 or before 摄: two to four Chinese characters, or a name with a middle
    /// dot.
    static bool hasShape(const QString &word);
    /// Where the second of two names that run together begins (林飞|苏永); 0 if they do not, or in two ways.
    qsizetype secondNameIn(const QString &word) const;

private:
    WordTrie m_surnames;
};

} // namespace jianbao

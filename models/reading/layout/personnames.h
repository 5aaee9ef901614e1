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

private:
    WordTrie m_surnames;
};

} // namespace jianbao

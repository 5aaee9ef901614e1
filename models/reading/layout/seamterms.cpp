#include "models/reading/layout/seamterms.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/lexicon.h"

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype shortest = 3;
constexpr qsizetype longest = 12;

} // namespace

SeamTerms::SeamTerms(const Lexicon &lexicon)
{
    static const QList<std::pair<QString, QString>> columns{
        {u"compounds"_s, u"compound"_s}, {u"indicators"_s, u"canonical"_s}, {u"indicators"_s, u"synonyms"_s},
        {u"zones"_s, u"name"_s},         {u"zones"_s, u"aliases"_s},        {u"stateoffices"_s, u"word"_s},
        {u"festivals"_s, u"names"_s},    {u"eventkinds"_s, u"word"_s},      {u"timewords"_s, u"words"_s},
        {u"headactors"_s, u"actor"_s}};
    for (const auto &[list, column] : columns) {
        for (const QString &word : lexicon.words(list, column)) {
            if (word.size() >= shortest && word.size() <= longest && isAllHan(word))
                m_terms.insert(word, 0);
        }
    }
}

bool SeamTerms::runsOver(const QString &before, const QString &after) const
{
    const QString left = before.right(longest - 1);
    const QString both = left + after.left(longest - 1);
    for (qsizetype from = 0; from < left.size(); ++from) {
        const auto term = m_terms.longestAt(both, from);
        if (term && from + term->length > left.size())
            return true;
    }
    return false;
}

} // namespace jianbao

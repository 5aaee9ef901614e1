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
            if (word.size() >= shortest && word.size() <= longest &&
                std::all_of(word.cbegin(), word.cend(), isHan))
                m_terms.insert(word);
        }
    }
}

bool SeamTerms::runsOver(const QString &before, const QString &after) const
{
    for (qsizetype left = 1; left < longest && left <= before.size(); ++left) {
        if (!isHan(before.at(before.size() - left)))
            return false;
        const QString head = before.right(left);
        for (qsizetype right = std::max<qsizetype>(1, shortest - left);
             left + right <= longest && right <= after.size() && isHan(after.at(right - 1)); ++right) {
            if (m_terms.contains(head + after.left(right)))
                return true;
        }
    }
    return false;
}

} // namespace jianbao

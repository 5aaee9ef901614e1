#pragma once

#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/finders/patterns/wordtrie.h"
#include "models/reading/layout/creditreading.h"

namespace jianbao
{

class Lexicon;

/// What the words of a byline say about the names beside them, by resources/lexicon/bylinewords.tsv.
/// Immutable.
class CreditRoles
{
public:
    explicit CreditRoles(const Lexicon &lexicon);
    CreditRole of(QStringView word) const
    {
        return CreditRole(m_roles.valueOf(word).value_or(int(CreditRole::None)));
    }
    /// Finds words that stand before names, as group 1, the longest first: 记者, 通讯员, 编辑.
    const FilteredExpression &leading() const { return m_leading; }

private:
    WordTrie m_roles; ///< their values are CreditRoles
    FilteredExpression m_leading;
};

} // namespace jianbao

#pragma once

#include "models/reading/finders/names/districtfinder.h"
#include "models/reading/finders/patterns/wordtrie.h"

#include <optional>

namespace jianbao
{

class Lexicon;

/// The offices of the state (stateoffices.tsv), whose counts are about the whole country. Reentrant.
class StateOffices
{
public:
    explicit StateOffices(const Lexicon &lexicon);

    /// The office whose count a sentence of `text` tells at its beginning, as 全国: 据国家统计局统计. Offsets
    /// are UTF-16 code units into `text`.
    std::optional<FoundDistrict> countingIn(QStringView text, Span sentence) const;
    /// True if a text speaks of the whole country: 我国, 中国, an office of the state.
    bool speaksOfCountry(QStringView text) const;

private:
    WordTrie m_names;
};

} // namespace jianbao

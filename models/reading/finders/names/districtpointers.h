#pragma once

#include "models/reading/finders/names/districtmention.h"
#include "models/reading/finders/patterns/wordtrie.h"

#include <optional>

namespace jianbao
{

class Lexicon;

/// Words of districtpointers.tsv that point at a district named before (该镇, 园区, 我区), and 区 before an
/// office (区经济发展局), 村 before what it owns (村集体). Not in brackets: 7个区县(园区). Reentrant.
class DistrictPointers
{
public:
    explicit DistrictPointers(const Lexicon &lexicon);
    /// The pointer that begins at `from`.
    std::optional<DistrictMention> at(QStringView text, qsizetype from) const;
    /// Where one may begin, but for 区 and 村.
    const WordStarts &starts() const { return m_words.starts(); }

private:
    QList<DistrictMention> m_mentions; ///< without their places
    WordTrie m_words;
};

} // namespace jianbao

#pragma once

#include <QHash>

namespace jianbao
{

/// Traditional characters with their simplified form, one by one and without regard to their neighbours (乾
/// is 干 in 乾燥 and in 乾坤 alike), so that a part of a text folds as it does inside the whole. Immutable;
/// serves all threads.
class SimplifiedCharacters
{
public:
    static const SimplifiedCharacters &table();

    /// The simplified form, or the character itself.
    char32_t of(char32_t character) const { return m_simplified.value(character, character); }

private:
    SimplifiedCharacters();

    QHash<char32_t, char32_t> m_simplified;
};

} // namespace jianbao

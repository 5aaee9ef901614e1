#pragma once

#include <QHash>

#include <vector>

namespace jianbao
{

/// Traditional characters with their simplified form and variants with the usual one, one by one and without
/// regard to their neighbours (乾 is 干 in 乾燥 and in 乾坤 alike), so that a part of a text folds as it does
/// inside the whole. Immutable; serves all threads.
class SimplifiedCharacters
{
public:
    static const SimplifiedCharacters &table();

    /// The simplified form, or the character itself.
    char32_t of(char32_t character) const
    {
        return character < m_basic.size() ? m_basic[character] : m_beyond.value(character, character);
    }

private:
    SimplifiedCharacters();
    void set(char32_t character, char32_t simplified);

    std::vector<char32_t> m_basic; ///< of each character of the basic plane
    QHash<char32_t, char32_t> m_beyond;
};

} // namespace jianbao

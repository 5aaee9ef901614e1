#include "models/search/simplifiedcharacters.h"

#include <unicode/translit.h>

#include <array>
#include <memory>
#include <numeric>
#include <utility>

namespace jianbao
{

namespace
{

/// Where ICU's rules have traditional characters: radicals, ideographs with extension A, compatibility
/// ideographs and the supplementary planes of ideographs.
constexpr std::array ideographs{std::pair{U'\u2e80', U'\u9fff'}, std::pair{U'\uf900', U'\ufaff'},
                                std::pair{U'\U00020000', U'\U000323af'}};

} // namespace

const SimplifiedCharacters &SimplifiedCharacters::table()
{
    static const SimplifiedCharacters characters;
    return characters;
}

SimplifiedCharacters::SimplifiedCharacters() : m_basic(0x10000)
{
    std::iota(m_basic.begin(), m_basic.end(), 0);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> simplify(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        return;
    for (const auto &[first, last] : ideographs) {
        for (char32_t character = first; character <= last; ++character) {
            icu::UnicodeString text(static_cast<UChar32>(character));
            simplify->transliterate(text);
            const auto simplified = static_cast<char32_t>(text.char32At(0));
            if (simplified != character && text.countChar32() == 1)
                set(character, simplified);
        }
    }
}

void SimplifiedCharacters::set(char32_t character, char32_t simplified)
{
    if (character < m_basic.size())
        m_basic[character] = simplified;
    else
        m_beyond.insert(character, simplified);
}

} // namespace jianbao

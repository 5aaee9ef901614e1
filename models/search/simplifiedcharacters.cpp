#include "models/search/simplifiedcharacters.h"

#include <unicode/translit.h>
#include <unicode/uniset.h>
#include <unicode/usetiter.h>

#include <memory>
#include <numeric>
#include <string_view>

namespace jianbao
{

namespace
{

/// Older and foreign shapes of the same character that ICU leaves alone, each before the shape that China
/// prints.
constexpr std::u16string_view variants =
    u"峯峰囯国麪面吿告囘回囬回艶艳覊羁鍳鉴嶽岳嶋岛堦阶淸清靑青戸户敎教敍叙衞卫尙尚舘馆効效竝并甯宁"
    u"鑛矿隣邻氷冰兎兔旣既緖绪郞郎歩步毎每徳德黒黑増增晩晚";

} // namespace

const SimplifiedCharacters &SimplifiedCharacters::table()
{
    static const SimplifiedCharacters characters;
    return characters;
}

SimplifiedCharacters::SimplifiedCharacters() : m_basic(0x10000)
{
    std::iota(m_basic.begin(), m_basic.end(), 0);
    for (std::size_t i = 0; i < variants.size(); i += 2)
        set(variants[i], variants[i + 1]);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> simplify(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        return;
    icu::UnicodeSet changed; // some thousand; to ask for every ideograph takes a fifth of a second
    simplify->getSourceSet(changed);
    for (icu::UnicodeSetIterator each(changed); each.next() && !each.isString();) {
        const auto character = static_cast<char32_t>(each.getCodepoint());
        icu::UnicodeString text(static_cast<UChar32>(character));
        simplify->transliterate(text);
        const auto simplified = static_cast<char32_t>(text.char32At(0));
        if (simplified != character && text.countChar32() == 1)
            set(character, simplified);
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

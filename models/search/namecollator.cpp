#include "models/search/namecollator.h"

namespace jianbao
{

namespace
{

std::shared_ptr<const icu::Collator> collator(NameOrder order)
{
    UErrorCode error = U_ZERO_ERROR;
    const char *const locale = order == NameOrder::Stroke ? "zh@collation=stroke;colnumeric=yes"
                                                          : "zh@collation=pinyin;colnumeric=yes";
    std::shared_ptr<const icu::Collator> made(icu::Collator::createInstance(icu::Locale(locale), error));
    return U_SUCCESS(error) ? made : nullptr;
}

icu::UnicodeString aliasOf(const QString &text)
{
    return {false, reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size())};
}

} // namespace

NameCollator::NameCollator(NameOrder order) : m_collator(collator(order)) {}

bool NameCollator::operator()(const QString &one, const QString &other) const
{
    if (!m_collator)
        return one < other;
    UErrorCode error = U_ZERO_ERROR;
    return m_collator->compare(aliasOf(one), aliasOf(other), error) == UCOL_LESS;
}

} // namespace jianbao

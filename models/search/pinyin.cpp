#include "models/search/pinyin.h"

#include <unicode/translit.h>

namespace jianbao
{

namespace
{

/// True if `typed` from `at` on is used up by the characters from `index` on.
bool matchesFrom(const QString &name, const QStringList &syllables, qsizetype index, QStringView typed)
{
    if (typed.isEmpty())
        return true;
    if (index >= syllables.size())
        return false;
    if (typed.front() == name.at(index) && matchesFrom(name, syllables, index + 1, typed.mid(1)))
        return true;
    const QString &syllable = syllables.at(index);
    for (qsizetype length = 1; length <= syllable.size() && length <= typed.size(); ++length) {
        if (syllable.at(length - 1) != typed.at(length - 1))
            return false;
        if (matchesFrom(name, syllables, index + 1, typed.mid(length)))
            return true;
    }
    return false;
}

} // namespace

struct PinyinReader::Transliterator
{
    std::unique_ptr<icu::Transliterator> rules;
};

PinyinReader::PinyinReader() : m_transliterator(std::make_unique<Transliterator>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_transliterator->rules.reset(icu::Transliterator::createInstance(
        UNICODE_STRING_SIMPLE("Han-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
}

PinyinReader::~PinyinReader() = default;

QStringList PinyinReader::syllables(const QString &name) const
{
    QStringList read;
    read.reserve(name.size());
    for (const QChar character : name) {
        icu::UnicodeString text(static_cast<char16_t>(character.unicode()));
        if (m_transliterator->rules)
            m_transliterator->rules->transliterate(text);
        read.append(QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()).trimmed());
    }
    return read;
}

bool PinyinReader::matches(const QString &name, const QString &typed) const
{
    const QString lowerName = name.toLower();
    const QString lowerTyped = typed.toLower();
    if (lowerName.contains(lowerTyped))
        return true;
    const QStringList read = syllables(lowerName);
    if (read.size() != lowerName.size())
        return false;
    for (qsizetype start = 0; start < lowerName.size(); ++start) {
        if (matchesFrom(lowerName, read, start, lowerTyped))
            return true;
    }
    return false;
}

} // namespace jianbao

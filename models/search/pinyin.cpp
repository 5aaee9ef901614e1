#include "models/search/pinyin.h"

#include <unicode/translit.h>

#include <algorithm>

namespace jianbao
{

namespace
{

qsizetype commonBeginning(QStringView one, QStringView other)
{
    const auto end = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return end.first - one.begin();
}

/// True if `typed` is used up by the characters from `index` on.
bool matchesFrom(const QString &name, const QList<QStringList> &readings, qsizetype index, QStringView typed)
{
    if (typed.isEmpty())
        return true;
    if (index >= readings.size())
        return false;
    qsizetype longest = typed.front() == name.at(index) ? 1 : 0;
    for (const QString &reading : readings.at(index))
        longest = qMax(longest, commonBeginning(reading, typed));
    for (qsizetype length = 1; length <= longest; ++length) {
        if (matchesFrom(name, readings, index + 1, typed.mid(length)))
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

QList<QStringList> PinyinReader::readings(const QString &name) const
{
    QList<QStringList> read;
    read.reserve(name.size());
    for (const QChar character : name) {
        const QStringList several = m_polyphones.readingsOf(character);
        read.append(several.isEmpty() ? QStringList(usualReading(character)) : several);
    }
    return read;
}

QString PinyinReader::usualReading(QChar character) const
{
    icu::UnicodeString text(static_cast<char16_t>(character.unicode()));
    if (m_transliterator->rules)
        m_transliterator->rules->transliterate(text);
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()).trimmed();
}

bool PinyinReader::matches(const QString &name, const QString &typed) const
{
    const QString lowerName = name.toLower();
    const QString lowerTyped = typed.toLower();
    if (lowerName.contains(lowerTyped))
        return true;
    const QList<QStringList> read = readings(lowerName);
    for (qsizetype start = 0; start < lowerName.size(); ++start) {
        if (matchesFrom(lowerName, read, start, lowerTyped))
            return true;
    }
    return false;
}

} // namespace jianbao

#include "models/search/pinyin.h"

#include <unicode/translit.h>

#include <algorithm>
#include <utility>

namespace jianbao
{

namespace
{

qsizetype commonBeginning(QStringView one, QStringView other)
{
    const auto end = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return end.first - one.begin();
}

} // namespace

struct PinyinReader::Transliterator
{
    /// Made when it is asked for first: a window starts with several readers and uses none. Null if ICU lacks
    /// the rules.
    const icu::Transliterator *rules()
    {
        UErrorCode status = U_ZERO_ERROR;
        if (!std::exchange(isMade, true))
            made.reset(icu::Transliterator::createInstance(
                UNICODE_STRING_SIMPLE("Han-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
        return made.get();
    }

    std::unique_ptr<icu::Transliterator> made;
    bool isMade = false;
};

PinyinReader::PinyinReader() : m_transliterator(std::make_unique<Transliterator>()) {}

PinyinReader::~PinyinReader() = default;

QList<QStringList> PinyinReader::readings(const QString &name) const
{
    QList<QStringList> read;
    read.reserve(name.size());
    for (const QChar character : name)
        read.append(readingsOf(character));
    return read;
}

const QStringList &PinyinReader::readingsOf(QChar character) const
{
    QStringList &known = m_read[character];
    if (known.isEmpty())
        known = m_polyphones.readingsOf(character);
    if (known.isEmpty())
        known.append(usualReading(character));
    return known;
}

QString PinyinReader::usualReading(QChar character) const
{
    icu::UnicodeString text(static_cast<char16_t>(character.unicode()));
    if (const icu::Transliterator *rules = m_transliterator->rules())
        rules->transliterate(text);
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()).trimmed();
}

bool PinyinReader::matches(const QString &name, const QString &typed) const
{
    const QString lowerName = name.toLower();
    const QString lowerTyped = typed.toLower();
    if (lowerName.contains(lowerTyped))
        return true;
    for (qsizetype start = 0; start < lowerName.size(); ++start) {
        if (matchesFrom(QStringView(lowerName).mid(start), lowerTyped))
            return true;
    }
    return false;
}

/// True if `typed` is used up by the first characters of `name`.
bool PinyinReader::matchesFrom(QStringView name, QStringView typed) const
{
    if (typed.isEmpty())
        return true;
    if (name.isEmpty())
        return false;
    qsizetype longest = typed.front() == name.front() ? 1 : 0;
    for (const QString &reading : readingsOf(name.front()))
        longest = qMax(longest, commonBeginning(reading, typed));
    for (qsizetype length = 1; length <= longest; ++length) {
        if (matchesFrom(name.mid(1), typed.mid(length)))
            return true;
    }
    return false;
}

} // namespace jianbao

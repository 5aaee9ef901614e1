#include "models/search/folding.h"

#include "models/search/simplifiedcharacters.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

const icu::Normalizer2 *compatibilityForm()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *form = icu::Normalizer2::getNFKCInstance(status);
    return U_SUCCESS(status) ? form : nullptr;
}

/// Where the piece that begins at `from` ends: normalisation never joins characters of two pieces.
int32_t endOfPiece(const icu::Normalizer2 &form, const icu::UnicodeString &text, int32_t from)
{
    int32_t to = text.moveIndex32(from, 1);
    while (to < text.length() && !form.hasBoundaryBefore(text.char32At(to)))
        to = text.moveIndex32(to, 1);
    return to;
}

QString simplified(const icu::UnicodeString &text)
{
    const SimplifiedCharacters &table = SimplifiedCharacters::table();
    QString result;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const char32_t character = table.of(static_cast<char32_t>(text.char32At(i)));
        result += QString::fromUcs4(&character, 1);
    }
    return result;
}

QString foldedPiece(const icu::Normalizer2 &form, const icu::UnicodeString &piece)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString normal = form.normalize(piece, status);
    normal.foldCase();
    const icu::UnicodeString again = form.normalize(normal, status);
    return simplified(U_SUCCESS(status) ? again : piece);
}

/// What becomes of a code unit where it is a piece of its own. Looked up in ICU once for each: nearly every
/// unit of a text is one of these, and ICU takes a hundred times as long. Serves all threads.
class FoldedUnits
{
public:
    static const FoldedUnits &table()
    {
        static FoldedUnits units;
        return units;
    }

    /// Zero if it is part of a character or becomes more than one code unit.
    char16_t folded(char16_t unit) const { return static_cast<char16_t>(known(unit)); }
    /// True if normalisation never joins it to what stands before.
    bool beginsPiece(char16_t unit) const { return (known(unit) & beginning) != 0; }

private:
    static constexpr quint32 lookedUp = 1U << 16;
    static constexpr quint32 beginning = 1U << 17;

    quint32 known(char16_t unit) const
    {
        const quint32 value = m_units[unit].load(std::memory_order_relaxed);
        return value != 0 ? value : lookUp(unit);
    }
    quint32 lookUp(char16_t unit) const
    {
        quint32 value = lookedUp;
        const icu::Normalizer2 *form = compatibilityForm();
        if (form && !QChar::isSurrogate(unit)) {
            const QString alone = foldedPiece(*form, icu::UnicodeString(unit));
            value |= alone.size() == 1 ? alone.front().unicode() : 0;
            value |= form->hasBoundaryBefore(unit) ? beginning : 0;
        }
        m_units[unit].store(value, std::memory_order_relaxed);
        return value;
    }

    mutable std::array<std::atomic<quint32>, 0x10000> m_units{};
};

/// Calls `append` with each piece of `original` folded, and the offset at which the piece begins; with
/// `Each::Unit` for many pieces of one unit that stay one unit.
enum class Each { Piece, Unit };
template <typename Append> void foldPieces(const QString &original, Append append)
{
    const icu::Normalizer2 *form = compatibilityForm();
    const FoldedUnits &units = FoldedUnits::table();
    const icu::UnicodeString text(false, reinterpret_cast<const char16_t *>(original.utf16()),
                                  static_cast<int32_t>(original.size()));
    std::array<char16_t, 256> alone;
    for (int32_t from = 0; from < text.length();) {
        std::size_t count = 0;
        for (int32_t at = from; at < text.length() && count < alone.size(); ++at, ++count) {
            const char16_t unit = units.folded(text[at]);
            if (unit == 0 || (at + 1 < text.length() && !units.beginsPiece(text[at + 1])))
                break;
            alone[count] = unit;
        }
        if (count > 0) {
            append(QStringView(alone.data(), static_cast<qsizetype>(count)), from, Each::Unit);
            from += static_cast<int32_t>(count);
            continue;
        }
        const int32_t to = form ? endOfPiece(*form, text, from) : text.moveIndex32(from, 1);
        const icu::UnicodeString piece = text.tempSubStringBetween(from, to);
        append(form ? foldedPiece(*form, piece) : simplified(piece), from, Each::Piece);
        from = to;
    }
}

} // namespace

FoldedText::FoldedText(const QString &original)
{
    m_text.reserve(original.size());
    m_origin.reserve(original.size() + 1);
    foldPieces(original, [this](QStringView piece, qsizetype from, Each each) {
        m_text += piece;
        for (qsizetype i = 0; i < piece.size(); ++i)
            m_origin.append(each == Each::Unit ? from + i : from);
    });
    m_origin.append(original.size());
}

Span FoldedText::original(Span folded) const
{
    const qsizetype from = std::clamp<qsizetype>(folded.from, 0, m_text.size());
    qsizetype to = std::clamp<qsizetype>(folded.to, from, m_text.size());
    if (to > from) {
        while (to < m_text.size() && m_origin.at(to) == m_origin.at(to - 1))
            ++to;
    }
    return {m_origin.at(from), m_origin.at(to)};
}

QList<Span> FoldedText::find(const QString &needle) const
{
    QList<Span> found;
    const QString wanted = folded(needle);
    if (wanted.isEmpty())
        return found;
    for (qsizetype at = m_text.indexOf(wanted); at >= 0; at = m_text.indexOf(wanted, at + wanted.size()))
        found.append(original({at, at + wanted.size()}));
    return found;
}

QString folded(const QString &original)
{
    QString text;
    text.reserve(original.size());
    foldPieces(original, [&text](QStringView piece, qsizetype, Each) { text += piece; });
    return text;
}

QString foldingVersion()
{
    return u"Jianbao 2, ICU %1"_s.arg(QLatin1String(U_ICU_VERSION));
}

} // namespace jianbao

#include "models/search/folding.h"

#include "models/search/simplifiedcharacters.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <unicode/uversion.h>

#include <algorithm>

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

/// Characters that normalisation leaves alone and that no character before them can join: ideographs of the
/// basic block, letters, digits and signs of ASCII, line breaks.
bool isPlain(char16_t unit)
{
    return (unit >= 0x4e00 && unit < 0x9fff) || (unit >= u' ' && unit < 0x7f) || unit == u'\n';
}

char32_t foldedPlain(char16_t unit)
{
    return unit < 0x7f ? (unit >= u'A' && unit <= u'Z' ? unit + 0x20U : unit)
                       : SimplifiedCharacters::table().of(unit);
}

/// Calls `append` with each piece of `original` folded, and the offset at which the piece begins.
template <typename Append> void foldPieces(const QString &original, Append append)
{
    const icu::Normalizer2 *form = compatibilityForm();
    const icu::UnicodeString text(false, reinterpret_cast<const char16_t *>(original.utf16()),
                                  static_cast<int32_t>(original.size()));
    for (int32_t from = 0; from < text.length();) {
        const bool standsAlone =
            isPlain(text[from]) && (from + 1 == text.length() || isPlain(text[from + 1]));
        if (standsAlone) {
            const char32_t character = foldedPlain(text[from]);
            append(QStringView(QChar::fromUcs4(character)), from);
            ++from;
            continue;
        }
        const int32_t to = form ? endOfPiece(*form, text, from) : text.moveIndex32(from, 1);
        const icu::UnicodeString piece = text.tempSubStringBetween(from, to);
        append(form ? foldedPiece(*form, piece) : simplified(piece), from);
        from = to;
    }
}

} // namespace

FoldedText::FoldedText(const QString &original)
{
    m_text.reserve(original.size());
    m_origin.reserve(original.size() + 1);
    foldPieces(original, [this](QStringView piece, qsizetype from) {
        m_text += piece;
        m_origin.resize(m_text.size(), from);
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
    foldPieces(original, [&text](QStringView piece, qsizetype) { text += piece; });
    return text;
}

QString foldingVersion()
{
    return QStringLiteral("Jianbao 2, ICU %1").arg(QLatin1String(U_ICU_VERSION));
}

} // namespace jianbao

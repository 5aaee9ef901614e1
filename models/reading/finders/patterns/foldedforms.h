#pragma once

#include <QString>

namespace jianbao
{

/// A copy of `text` of the same length, so that offsets stay valid, with full-width letters, digits and
/// punctuation as ASCII, the ideographic space as a space, dashes of number ranges as '-' (the long dash —
/// stays), capital numerals as plain ones (壹佰 → 一百), the traditional
/// characters of times and quantities as simplified ones (三個禮拜後 → 三个礼拜后), half surrogate pairs as
/// U+FFFD, so that it is valid UTF-16, and so runs of more than sixty figures, which are no number. Finders
/// match on this copy and quote the original.
QString foldedForms(const QString &text);

} // namespace jianbao

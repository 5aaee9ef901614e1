#pragma once

#include <QString>

namespace jianbao
{

/// A copy of `text` of the same length, so that offsets stay valid, with full-width letters, digits and
/// punctuation as ASCII, the ideographic space as a space, dashes of number ranges as '-' (the long dash —
/// stays), capital and traditional numerals as plain ones (壹佰萬 → 一百万), half surrogate pairs as U+FFFD,
/// so that it is valid UTF-16, and so runs of more than sixty figures, which are no number. Finders match on
/// this copy and quote the original.
QString foldedForms(const QString &text);

} // namespace jianbao

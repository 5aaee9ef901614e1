#pragma once

#include "models/datatypes/span.h"

#include <QList>
#include <QString>

namespace jianbao
{

/// A text as search compares it, with the way back: NFKC, lower case, traditional characters as simplified
/// ones. Nothing is dropped, so a string never jumps over punctuation. Offsets are UTF-16 code units.
class FoldedText
{
public:
    explicit FoldedText(const QString &original);

    const QString &text() const { return m_text; }
    /// The stretch of the original from which folded[span) came, widened to whole characters.
    Span original(Span folded) const;
    /// Every place in the original where `needle` (folded alike) stands, left to right, not overlapping.
    QList<Span> find(const QString &needle) const;

private:
    QString m_text;
    QList<qsizetype> m_origin; ///< for each folded code unit and the end: offset in the original
};

/// Only the folded string.
QString folded(const QString &original);

/// Another text for each way of folding: texts that were folded by another version may have to be folded
/// again.
QString foldingVersion();

} // namespace jianbao

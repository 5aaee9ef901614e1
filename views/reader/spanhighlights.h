#pragma once

#include "models/datatypes/span.h"

#include <QTextEdit>

namespace jianbao
{

/// Collects how stretches of a document are to look without changing the document, for setExtraSelections().
/// What lies behind the document's end is cut off. Lives on the GUI thread.
class SpanHighlights
{
public:
    /// The document must live longer than this.
    explicit SpanHighlights(QTextDocument &document);

    /// `place` in UTF-16 code units of the document's text; a later one lies above the earlier ones.
    void add(Span place, const QTextCharFormat &format);
    void add(const QList<Span> &places, const QTextCharFormat &format);
    const QList<QTextEdit::ExtraSelection> &selections() const { return m_selections; }

private:
    QTextDocument &m_document;
    QList<QTextEdit::ExtraSelection> m_selections;
};

} // namespace jianbao

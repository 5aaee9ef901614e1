#include "views/reader/spanhighlights.h"

#include <QTextDocument>

namespace jianbao
{

SpanHighlights::SpanHighlights(QTextDocument &document) : m_document(document) {}

void SpanHighlights::add(Span place, const QTextCharFormat &format)
{
    const int last = m_document.characterCount() - 1;
    QTextCursor cursor(&m_document);
    cursor.setPosition(qMin(static_cast<int>(place.from), last));
    cursor.setPosition(qMin(static_cast<int>(place.to), last), QTextCursor::KeepAnchor);
    m_selections.append({cursor, format});
}

void SpanHighlights::add(const QList<Span> &places, const QTextCharFormat &format)
{
    for (const Span place : places)
        add(place, format);
}

} // namespace jianbao

#include "views/reader/readerview.h"

#include "views/reader/articledocument.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextFrame>

// How the reader lays out its text, and what stands at its top.

namespace jianbao
{

namespace
{

constexpr int usualMargin = 32;
constexpr int smallestMargin = 14; ///< of a reader that is narrow

} // namespace

void ReaderView::layOut(const std::function<void()> &change)
{
    if (m_isLayingOut) // a scroll bar that comes or goes makes it narrower meanwhile
        return change();
    const QScopedValueRollback guard(m_isLayingOut, true);
    change();
    goTo(m_place);
}

void ReaderView::goTo(qsizetype place)
{
    const QScopedValueRollback guard(m_isLayingOut, true);
    m_place = qBound(qsizetype(0), place, qsizetype(document()->characterCount()) - 1);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(m_place));
    const int top = m_place == 0 ? 0 : verticalScrollBar()->value() + cursorRect(cursor).top();
    verticalScrollBar()->setValue(top);
}

void ReaderView::followScroll()
{
    if (!m_isLayingOut)
        m_place = verticalScrollBar()->value() == 0 ? 0 : cursorForPosition({usualMargin, 1}).position();
    const qsizetype offset = m_text.pageOffset(cursorForPosition({usualMargin, usualMargin}).position());
    if (offset >= 0)
        Q_EMIT scrolledTo(offset);
}

void ReaderView::scrollTo(qsizetype shown)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(shown));
    const QRect place = cursorRect(cursor);
    if (!viewport()->rect().adjusted(0, 0, 0, -place.height() * 2).contains(place.center()))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top() - viewport()->height() / 3);
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    layOut([this, event] {
        QTextEdit::resizeEvent(event);
        setMargins();
    });
}

/// An editor that is shown for the first time scrolls to its cursor.
void ReaderView::showEvent(QShowEvent *event)
{
    layOut([this, event] { QTextEdit::showEvent(event); });
}

void ReaderView::setMargins()
{
    const int column = qRound(readerLineCharacters * readerTextSize * m_scale);
    const int width = viewport()->width();
    const int side = qMax(qBound(smallestMargin, width / 10, usualMargin), (width - column) / 2);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setMargin(0);
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(usualMargin);
    format.setBottomMargin(usualMargin);
    if (format != document()->rootFrame()->frameFormat())
        document()->rootFrame()->setFrameFormat(format);
}

} // namespace jianbao

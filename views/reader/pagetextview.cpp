#include "views/reader/pagetextview.h"

#include "views/reader/spanhighlights.h"

#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace jianbao
{

PageTextView::PageTextView(const Theme &theme, QWidget *parent) : QPlainTextEdit(parent), m_theme(theme)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Text of the page"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setFont(Theme::textFont(13));
    document()->setDocumentMargin(16);
    setTheme(theme);
}

void PageTextView::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::Text, theme.muted);
    setPalette(palette);
    updateHighlights();
}

void PageTextView::setArticle(const StoredArticle &article)
{
    QString text = article.pageText;
    text.replace("\r\n"_L1,
                 " \n"_L1); // a document holds one break where the page has two
    if (toPlainText() != text)
        setPlainText(text);
    m_pieces = article.article.pieces;
    m_quote = {};
    updateHighlights();
    if (!m_pieces.isEmpty()) {
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(m_pieces.first().from));
        setTextCursor(cursor);
        centerCursor();
    }
}

void PageTextView::showQuote(Span page)
{
    m_quote = page;
    updateHighlights();
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(page.from));
    setTextCursor(cursor);
    centerCursor();
}

void PageTextView::scrollTo(qsizetype pageOffset)
{
    const QTextBlock block = document()->findBlock(static_cast<int>(pageOffset));
    if (isVisible() && block.isValid())
        verticalScrollBar()->setValue(block.firstLineNumber());
}

void PageTextView::updateHighlights()
{
    SpanHighlights highlights(*document());
    QTextCharFormat own;
    own.setForeground(m_theme.ink);
    highlights.add(m_pieces, own);
    QTextCharFormat quoted;
    quoted.setForeground(m_theme.accent);
    quoted.setBackground(m_theme.chosen);
    highlights.add(m_quote, quoted);
    setExtraSelections(highlights.selections());
}

} // namespace jianbao

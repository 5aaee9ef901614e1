#include "views/reader/readerview.h"

#include "views/reader/articledocument.h"
#include "views/reader/spanhighlights.h"
#include "views/style/emptyhint.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace jianbao
{

namespace
{

QString tooltipOf(const ArticleFact &fact)
{
    return fact.detail.isEmpty() ? fact.title : fact.title + QLatin1Char('\n') + fact.detail;
}

} // namespace

ReaderView::ReaderView(const ArticleFactModel &facts, const Theme &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_facts(facts)
    , m_hint(new EmptyHint(*this, tr("No article is open"), tr("Choose one in the list.")))
    , m_theme(theme)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hint->show();
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Article"));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReaderView::followScroll);
    connect(&facts, &ArticleFactModel::modelReset, this, &ReaderView::refreshFacts);
    connect(&facts, &ArticleFactModel::dataChanged, this, &ReaderView::refreshFacts);
}

void ReaderView::setTheme(const Theme &theme)
{
    m_theme = theme;
    render();
}

void ReaderView::setArticle(const StoredArticle &article)
{
    m_text = ArticleText(article);
    m_held.clear();
    m_place = 0;
    setTextCursor(QTextCursor(document()));
    render();
}

void ReaderView::clearArticle()
{
    m_text = {};
    m_held.clear();
    render();
}

/// The cursor, which goes along with words that are set anew, stands where it stood.
void ReaderView::render()
{
    const int cursorPlace = textCursor().position();
    layOut([this, cursorPlace] {
        jianbao::setArticle(*document(), m_text, m_theme, m_scale);
        setMargins();
        QTextCursor cursor(document());
        cursor.setPosition(qMin(cursorPlace, document()->characterCount() - 1));
        setTextCursor(cursor);
    });
    m_hint->setVisible(m_text.text().isEmpty());
    m_passages = Passages(m_highlights, m_text);
    refreshFacts();
    findMarks();
}

void ReaderView::refreshFacts()
{
    m_underlines = FactUnderlines(m_facts.facts(), m_text);
    viewport()->update();
}

void ReaderView::setHighlights(const QList<Highlight> &highlights)
{
    m_highlights = highlights;
    m_passages = Passages(m_highlights, m_text);
    updateHighlights();
}

void ReaderView::setMarkedStrings(const QStringList &strings)
{
    m_markedStrings = strings;
    findMarks();
}

void ReaderView::setSoughtString(const QString &string)
{
    m_soughtString = string;
    findMarks();
}

void ReaderView::findMarks()
{
    m_marks = m_text.find(m_soughtString.isEmpty() ? m_markedStrings : QStringList{m_soughtString});
    std::sort(m_marks.begin(), m_marks.end(), [](Span a, Span b) { return a.from < b.from; });
    m_currentMark = -1;
    updateHighlights();
    Q_EMIT marksChanged();
}

void ReaderView::stepToMark(int direction)
{
    if (m_marks.isEmpty())
        return;
    const int count = static_cast<int>(m_marks.size());
    m_currentMark =
        m_currentMark < 0 ? (direction > 0 ? 0 : count - 1) : (m_currentMark + direction + count) % count;
    updateHighlights();
    scrollTo(m_marks.at(m_currentMark).from);
    Q_EMIT marksChanged();
}

void ReaderView::setTextScale(double scale)
{
    m_scale = scale;
    render();
}

void ReaderView::showFact(const QString &factId)
{
    hold(m_underlines.places(factId));
}

bool ReaderView::showQuote(Span page)
{
    const QList<Span> places = m_text.shown(page);
    hold(places);
    return !places.isEmpty();
}

void ReaderView::hold(const QList<Span> &places)
{
    m_held = places;
    updateHighlights();
    if (places.isEmpty())
        return;
    scrollTo(places.first().from);
}

void ReaderView::updateHighlights()
{
    SpanHighlights highlights(*document());
    for (const Passages::Passage &passage : m_passages.all()) {
        QTextCharFormat tinted;
        tinted.setBackground(Passages::colourOf(passage.highlight, m_theme));
        highlights.add(passage.places, tinted);
    }
    QTextCharFormat held;
    held.setBackground(m_theme.chosen);
    held.setForeground(m_theme.accent);
    highlights.add(m_held, held);
    QTextCharFormat mark;
    mark.setBackground(m_theme.mark);
    highlights.add(m_marks, mark);
    QTextCharFormat current;
    current.setBackground(m_theme.accent);
    current.setForeground(m_theme.paper);
    if (m_currentMark >= 0)
        highlights.add(m_marks.at(m_currentMark), current);
    setExtraSelections(highlights.selections());
}

Span ReaderView::selectedSpan() const
{
    return {textCursor().selectionStart(), textCursor().selectionEnd()};
}

QString ReaderView::chosenWords() const
{
    if (textCursor().hasSelection())
        return textCursor().selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    QString words;
    for (const Span &place : m_held)
        words += QStringView(m_text.text()).mid(place.from, place.length());
    return words.isEmpty() ? m_text.text() : words;
}

QVariant ReaderView::loadResource(int, const QUrl &)
{
    return {};
}

/// -1 where no character stands.
int ReaderView::positionUnder(QPoint point) const
{
    const QPoint inDocument = point + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return document()->documentLayout()->hitTest(inDocument, Qt::ExactHit);
}

/// What somebody noted there, then what the program found.
QString ReaderView::tooltipAt(int position) const
{
    QStringList lines;
    if (const Highlight *passage = m_passages.at(position))
        lines = {passage->tag, passage->note};
    if (const int row = m_facts.rowOf(m_underlines.factAt(position)); row >= 0)
        lines.append(tooltipOf(m_facts.facts().at(row)));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tooltipAt(positionUnder(help->pos())), viewport());
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    painter.translate(-scrolled);
    m_underlines.paint(painter, *document(), QRectF(event->rect().translated(scrolled)), m_theme);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const int position = positionUnder(event->pos());
    if (const QString fact = m_underlines.factAt(position); position >= 0 && !fact.isEmpty())
        Q_EMIT factActivated(fact);
    if (const Highlight *passage = m_passages.at(position))
        Q_EMIT highlightActivated(QString(passage->id));
}

} // namespace jianbao

#include "views/pages/layoutview.h"

#include "views/reader/spanhighlights.h"
#include "views/style/emptyhint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int barWidth = 4;
constexpr int gap = 6;

} // namespace

/// The margin at the left; it paints what its view tells it.
class LayoutView::Margin : public QWidget
{
public:
    explicit Margin(LayoutView &view) : QWidget(&view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_view.paintMargin(event); }

private:
    LayoutView &m_view;
};

LayoutView::LayoutView(const Theme &theme, QWidget *parent)

    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_margin(new Margin(*this))
    , m_hint(
          new EmptyHint(*this, tr("No page is open"),
                        tr("Choose one at the left. Its lines stand here, with the part that each plays.")))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Lines of the page"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setFont(Theme::textFont(14));
    setViewportMargins(marginWidth(), 0, 0, 0);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int scrolled) {
        if (scrolled != 0)
            m_margin->scroll(0, scrolled);
        else
            m_margin->update(0, area.y(), m_margin->width(), area.height());
    });
    setTheme(theme);
}

void LayoutView::setTheme(const Theme &theme)
{
    m_theme = theme;
    setPalette(theme.palette());
    updateHighlights();
    m_margin->update();
}

void LayoutView::setPage(const QString &page, const PageLayout &layout,
                         const QList<TextCorrection> &corrections)
{
    QString text = page;
    text.replace("\r\n"_L1, " \n"_L1); // a document holds one break where the page has two
    if (toPlainText() != text)
        setPlainText(text);
    m_marks.clear();
    for (qsizetype article = 0; article < layout.articles.size(); ++article) {
        for (const LaidLine &line : layout.articles.at(article).lines)
            m_marks.append({line.at, article, line.role, line.opens});
    }
    m_noise = layout.noise;
    m_corrections = corrections;
    m_takenUp = {};
    m_hint->setVisible(text.isEmpty());
    updateHighlights();
    m_margin->update();
}

Span LayoutView::chosen() const
{
    return {textCursor().selectionStart(), textCursor().selectionEnd()};
}

void LayoutView::setTakenUp(Span lines)
{
    m_takenUp = lines;
    updateHighlights();
}

QString LayoutView::signOf(LineRole role)
{
    switch (role) {
    case LineRole::Banner:
        return tr("banner");
    case LineRole::Kicker:
        return tr("kicker");
    case LineRole::Headline:
        return tr("headline");
    case LineRole::Deck:
        return tr("deck");
    case LineRole::Body:
        return tr("text");
    case LineRole::Subhead:
        return tr("subhead");
    case LineRole::Signature:
        return tr("byline");
    case LineRole::Caption:
        return tr("caption");
    }
    Q_UNREACHABLE();
}

int LayoutView::marginWidth() const
{
    return QFontMetrics(Theme::textFont(12)).horizontalAdvance(u"88 headline ¶"_s) + barWidth + 3 * gap;
}

void LayoutView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_margin->setGeometry(contentsRect().left(), contentsRect().top(), marginWidth(),
                          contentsRect().height());
}

void LayoutView::keyPressEvent(QKeyEvent *event)
{
    QPlainTextEdit::keyPressEvent(event);
    const auto mode =
        event->modifiers() & Qt::ShiftModifier ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor;
    if (event->key() == Qt::Key_Up)
        passOverEmptyLines(QTextCursor::Up, mode);
    else if (event->key() == Qt::Key_Down)
        passOverEmptyLines(QTextCursor::Down, mode);
}

void LayoutView::passOverEmptyLines(QTextCursor::MoveOperation way, QTextCursor::MoveMode mode)
{
    QTextCursor cursor = textCursor();
    while (cursor.block().text().trimmed().isEmpty()) {
        if (!cursor.movePosition(way, mode))
            return; // only empty lines are left
    }
    setTextCursor(cursor);
}

/// In the order of the page.
QList<const LayoutView::Mark *> LayoutView::marksIn(Span line) const
{
    QList<const Mark *> marks;
    for (const Mark &mark : m_marks) {
        if (mark.at.overlaps(line))
            marks.append(&mark);
    }
    std::sort(marks.begin(), marks.end(),
              [](const Mark *left, const Mark *right) { return left->at.from < right->at.from; });
    return marks;
}

/// It is the second part of a line that was broken; heading marks are no part.
bool LayoutView::beginsInsideLine(const Mark &mark) const
{
    const QTextBlock line = document()->findBlock(static_cast<int>(mark.at.from));
    QString before = line.text().left(mark.at.from - line.position());
    return !before.remove(u'#').trimmed().isEmpty();
}

bool LayoutView::isNoise(Span line) const
{
    return std::any_of(m_noise.cbegin(), m_noise.cend(),
                       [line](const Span &noise) { return noise.overlaps(line); });
}

void LayoutView::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), m_theme.panel);
    painter.setFont(Theme::textFont(12));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > event->rect().bottom())
            break;
        const Span line{block.position(), block.position() + block.length() - 1};
        QRectF row(gap, area.top(), m_margin->width() - 2 * gap, area.height());
        const QList<const Mark *> marks = marksIn(line);
        for (const Mark *mark : marks) {
            const int inBlock = static_cast<int>(qMax<qsizetype>(0, mark->at.from - line.from));
            row.setTop(area.top() + block.layout()->lineForTextPosition(inBlock).y());
            paintMark(painter, *mark, row);
        }
        if (marks.isEmpty() && !block.text().trimmed().isEmpty()) {
            painter.setPen(m_theme.accent);
            painter.drawText(row, Qt::AlignLeft | Qt::AlignTop,
                             isNoise(line) ? tr("noise") : tr("in no article"));
        }
    }
}

/// Over whatever was painted in this row and below it.
void LayoutView::paintMark(QPainter &painter, const Mark &mark, const QRectF &row) const
{
    painter.fillRect(row, m_theme.panel);
    painter.fillRect(QRectF(row.left(), row.top(), barWidth, row.height()),
                     m_theme.series.at(mark.article % m_theme.series.size()));
    painter.setPen(m_theme.muted);
    const QString opens = mark.opens && mark.role == LineRole::Body ? u" ¶"_s : QString();
    painter.drawText(row.adjusted(barWidth + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     u"%1 %2%3"_s.arg(mark.article + 1).arg(signOf(mark.role), opens));
}

void LayoutView::updateHighlights()
{
    SpanHighlights highlights(*document());
    QTextCharFormat head;
    head.setFontWeight(QFont::Bold);
    for (const Mark &mark : std::as_const(m_marks)) {
        if (mark.role == LineRole::Headline)
            highlights.add(mark.at, head);
    }
    QTextCharFormat broken;
    broken.setBackground(m_theme.rule);
    for (const Mark &mark : std::as_const(m_marks)) {
        if (beginsInsideLine(mark))
            highlights.add({mark.at.from, mark.at.from + 1}, broken);
    }
    QTextCharFormat struckOut;
    struckOut.setFontStrikeOut(true);
    struckOut.setForeground(m_theme.muted);
    highlights.add(m_noise, struckOut);
    QTextCharFormat corrected;
    corrected.setBackground(m_theme.mark);
    for (const TextCorrection &correction : std::as_const(m_corrections))
        highlights.add(correction.at, corrected);
    QTextCharFormat taken;
    taken.setBackground(m_theme.chosen);
    highlights.add(m_takenUp, taken);
    setExtraSelections(highlights.selections());
}

} // namespace jianbao

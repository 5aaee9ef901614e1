#include "views/articles/articledelegate.h"

#include "models/items/articlelistmodel.h"
#include "models/items/citation.h"
#include "views/tags/tagcolour.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int margin = 12;
constexpr int headlineHeight = 26;
constexpr int sourceHeight = 20;
constexpr int snippetHeight = 22;
constexpr int dotSize = 8;
constexpr int shownDots = 5;
constexpr qsizetype leadIn = 6; // characters before the first mark that a short line keeps

/// The snippet in one line, cut at its front if its first mark would not fit into `width` otherwise.
Snippet inOneLine(Snippet snippet, const QFontMetrics &metrics, int width)
{
    snippet.text.replace(u'\n', u' ');
    const auto fits = [&](qsizetype end) {
        return metrics.horizontalAdvance(snippet.text.left(end)) < width * 3 / 4;
    };
    if (snippet.marks.isEmpty() || fits(snippet.marks.first().to))
        return snippet;
    const qsizetype cut = snippet.marks.first().from - leadIn;
    if (cut <= 0)
        return snippet;
    snippet.text = u'…' + snippet.text.mid(cut);
    for (Span &mark : snippet.marks)
        mark = {mark.from - cut + 1, mark.to - cut + 1};
    return snippet;
}

} // namespace

ArticleDelegate::ArticleDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, margin + headlineHeight + sourceHeight + snippetHeight + margin};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto row = index.data(RecordRole).value<ArticleRow>();
    const auto snippet = index.data(ArticleListModel::SnippetRole).value<Snippet>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(painter, option);
    const QRect area = option.rect.adjusted(margin + 4, margin, -margin, -margin);
    paintHeadline(painter, QRect(area.left(), area.top(), area.width(), headlineHeight), row);
    paintSource(painter, QRect(area.left(), area.top() + headlineHeight, area.width(), sourceHeight), row);
    paintSnippet(painter,
                 QRect(area.left(), area.top() + headlineHeight + sourceHeight, area.width(), snippetHeight),
                 snippet);
    painter->restore();
}

void ArticleDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const
{
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, m_theme.panel);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 4, option.rect.height()),
                          m_theme.accent);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.rule);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(m_theme.muted);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

void ArticleDelegate::paintHeadline(QPainter *painter, QRect line, const ArticleRow &row) const
{
    int right = line.right();
    painter->setPen(Qt::NoPen);
    for (const Tag &tag : row.tags.mid(0, shownDots)) {
        painter->setBrush(tagColour(tag.name, tag.colour, m_theme));
        painter->drawEllipse(QRect(right - dotSize, line.center().y() - dotSize / 2, dotSize, dotSize));
        right -= dotSize + 4;
    }
    line.setRight(right - 4);
    painter->setFont(Theme::headlineFont(16));
    painter->setPen(row.source.headline.isEmpty() ? m_theme.muted : m_theme.ink);
    const QString headline = ArticleListModel::headline(row.source);
    painter->drawText(line, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(headline, Qt::ElideRight, line.width()));
}

void ArticleDelegate::paintSource(QPainter *painter, QRect line, const ArticleRow &row) const
{
    QStringList parts{row.source.newspaper, Citation::issueDate(row.source)};
    if (!row.source.pageNumber.isEmpty())
        parts.append(tr("page %1").arg(row.source.pageNumber));
    if (!row.districts.isEmpty())
        parts.append(row.districts.join(u' '));
    painter->setFont(Theme::textFont(12));
    painter->setPen(m_theme.muted);
    const QString text =
        painter->fontMetrics().elidedText(parts.join(u" · "_s), Qt::ElideRight, line.width());
    painter->drawText(line, Qt::AlignVCenter, text);
}

void ArticleDelegate::paintSnippet(QPainter *painter, QRect line, const Snippet &snippet) const
{
    const QFont font = Theme::textFont(13);
    const QFontMetrics metrics(font, painter->device());
    const Snippet shortened = inOneLine(snippet, metrics, line.width());
    const QString text = metrics.elidedText(shortened.text, Qt::ElideRight, line.width());
    QTextLayout layout(text, font);
    QList<QTextLayout::FormatRange> marks;
    for (const Span &mark : shortened.marks) {
        if (mark.from >= text.size())
            break;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.from);
        range.length = static_cast<int>(qMin(mark.to, text.size()) - mark.from);
        range.format.setBackground(m_theme.mark);
        marks.append(range);
    }
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine shown = layout.createLine();
    if (shown.isValid())
        shown.setNumColumns(static_cast<int>(text.size()));
    layout.endLayout();
    painter->setPen(m_theme.ink);
    painter->setClipRect(line);
    layout.draw(painter, QPointF(line.left(), line.top() + (line.height() - shown.height()) / 2));
    painter->setClipping(false);
}

} // namespace jianbao

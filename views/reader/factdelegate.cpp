#include "views/reader/factdelegate.h"

#include "models/items/articlefactmodel.h"

#include <QFontMetrics>
#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int margin = 8;
constexpr int barWidth = 3;
constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QString titleOf(const ArticleFact &fact)
{
    return fact.verdict == Verdict::Confirmed ? u"✓ "_s + fact.title : fact.title;
}

/// Heights of title and detail in a column of `width`.
QPair<int, int> heights(const ArticleFact &fact, int width)
{
    const QRect column(0, 0, width, 10000);
    const int title = QFontMetrics(Theme::textFont(13)).boundingRect(column, wrap, titleOf(fact)).height();
    const int detail =
        fact.detail.isEmpty()
            ? 0
            : QFontMetrics(Theme::textFont(12)).boundingRect(column, wrap, fact.detail).height();
    return {title, detail};
}

} // namespace

FactDelegate::FactDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize FactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = (list ? list->viewport()->width() : 260) - barWidth - 3 * margin;
    const auto [title, detail] = heights(index.data(RecordRole).value<ArticleFact>(), width);
    return {width, margin + title + detail + margin};
}

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto fact = index.data(RecordRole).value<ArticleFact>();
    const QColor colour = fact.kind == FactKind::Event       ? m_theme.event
                          : fact.kind == FactKind::Indicator ? m_theme.indicator
                                                             : m_theme.method;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.chosen);
    const QRect area = option.rect.adjusted(margin, margin, -margin, -margin);
    painter->fillRect(QRect(area.left(), area.top(), barWidth, area.height()), colour);

    QRect column = area.adjusted(barWidth + margin, 0, 0, 0);
    const auto [title, detail] = heights(fact, column.width());
    QFont font = Theme::textFont(13);
    font.setStrikeOut(fact.verdict == Verdict::Rejected);
    painter->setFont(font);
    painter->setPen(fact.verdict == Verdict::Rejected ? m_theme.muted : m_theme.ink);
    painter->drawText(column, wrap, titleOf(fact));
    column.setTop(column.top() + title);
    painter->setFont(Theme::textFont(12));
    painter->setPen(m_theme.muted);
    painter->drawText(column, wrap, fact.detail);
    painter->restore();
}

} // namespace jianbao

#include "views/charts/gallerydelegate.h"

#include "models/items/roles.h"
#include "views/charts/thumbnail.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace jianbao
{

namespace
{

constexpr int margin = 12;
constexpr int narrowestCard = 240;
constexpr int pictureHeight = 96;

} // namespace

GalleryDelegate::GalleryDelegate(const Ask &ask, QObject *parent) : QStyledItemDelegate(parent), m_ask(ask) {}

void GalleryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QString indicator = index.data().toString();
    if (!m_plans.contains(indicator)) {
        m_plans.insert(indicator, {});
        m_ask(indicator);
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool pointedAt = option.state.testFlag(QStyle::State_MouseOver);
    const QRect card = option.rect.adjusted(4, 4, -4, -4);
    painter->fillRect(card, m_theme.paper);
    painter->setPen(QPen(chosen || pointedAt ? m_theme.accent : m_theme.rule, chosen ? 2 : 1));
    painter->drawRect(card);
    const QRect inner = card.adjusted(margin, margin, -margin, -margin);
    paintThumbnail(*painter, QRectF(inner.topLeft(), QSizeF(inner.width(), pictureHeight)),
                   m_plans.value(indicator), m_theme);
    const QRect words = inner.adjusted(0, pictureHeight + 8, 0, 0);
    const QString count = QString::number(index.data(CountRole).toLongLong());
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    painter->setFont(option.font);
    painter->setPen(m_theme.ink);
    painter->drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(indicator, Qt::ElideRight, words.width() - countWidth - margin));
    painter->setPen(m_theme.muted);
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, count);
}

QSize GalleryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int scrollBar = QApplication::style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int room = option.widget ? option.widget->width() - scrollBar - 2 : narrowestCard;
    const int columns = qMax(1, room / narrowestCard);
    return {qMax(narrowestCard, room / columns),
            pictureHeight + 2 * margin + option.fontMetrics.height() + 20};
}

} // namespace jianbao

#include "views/tags/flowlayout.h"

#include <QWidget>

namespace jianbao
{

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int place, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(place, new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int place)
{
    return place >= 0 && place < m_items.size() ? m_items.takeAt(place) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::arrange(const QRect &area, bool move) const
{
    const QRect inner = area.marginsRemoved(contentsMargins());
    QPoint place = inner.topLeft();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (place.x() > inner.left() && place.x() + size.width() > inner.right() + 1) {
            place = QPoint(inner.left(), place.y() + lineHeight + spacing());
            lineHeight = 0;
        }
        if (item == m_items.last() || size.width() > inner.width())
            size.setWidth(inner.right() + 1 - place.x());
        if (move)
            item->setGeometry(QRect(place, size));
        place.rx() += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    return place.y() + lineHeight - area.top() + contentsMargins().bottom();
}

} // namespace jianbao

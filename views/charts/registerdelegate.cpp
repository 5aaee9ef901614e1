#include "views/charts/registerdelegate.h"

#include "models/items/roles.h"

#include <QApplication>
#include <QPainter>

namespace jianbao
{

namespace
{

constexpr int margin = 12;
constexpr int rowHeight = 32;

} // namespace

void RegisterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const QString name = line.text;
    line.text.clear();
    const QStyle *style = line.widget ? line.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);

    const bool selected = line.state.testFlag(QStyle::State_Selected);
    const QString count = QString::number(index.data(CountRole).toLongLong());
    const QRect room = line.rect.adjusted(margin, 0, -margin, 0);
    const int countWidth = line.fontMetrics.horizontalAdvance(count);
    painter->setFont(line.font);
    painter->setPen(line.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(room.adjusted(0, 0, -countWidth - margin, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      line.fontMetrics.elidedText(name, Qt::ElideRight, room.width() - countWidth - margin));
    painter->setPen(line.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
}

QSize RegisterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(),
            std::max(rowHeight, option.fontMetrics.height() + 8)};
}

} // namespace jianbao

#include "views/palette/palettedelegate.h"

#include <QPainter>

namespace jianbao
{

namespace
{

constexpr int rowHeight = 28;
constexpr int margin = 8;

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, qMax(rowHeight, option.fontMetrics.height() + margin)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen)
        painter->fillRect(option.rect, option.palette.highlight());
    painter->setFont(option.font);
    QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    const QString note = index.data(NoteRole).toString();
    painter->setPen(option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, note);
    area.setRight(area.right() - option.fontMetrics.horizontalAdvance(note) - margin);
    painter->setPen(option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(area, Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace jianbao

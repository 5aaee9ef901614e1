#pragma once

#include <QStyledItemDelegate>

namespace jianbao
{

/// Draws a choice of the palette: its name at the left, its keys or its group in muted letters at the right.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum { NoteRole = Qt::UserRole + 1 };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace jianbao

#pragma once

#include <QStyledItemDelegate>

namespace jianbao
{

/// A line of a register: the name at the left, cut where it is too long, and its count (CountRole) at the
/// right.
class RegisterDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace jianbao

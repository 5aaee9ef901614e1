#pragma once

#include "views/style/theme.h"

#include <QStyledItemDelegate>

namespace jianbao
{

/// Draws a fact: a bar in the colour of its kind, its title (up to two lines) and its detail. Confirmed facts
/// bear a tick, rejected ones are struck out.
class FactDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FactDelegate(const Theme &theme, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme m_theme;
};

} // namespace jianbao

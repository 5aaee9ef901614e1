#pragma once

#include "views/charts/chartplan.h"
#include "views/style/theme.h"

#include <QHash>
#include <QStyledItemDelegate>

#include <functional>

namespace jianbao
{

/// Draws a chart of the gallery: its picture over the indicator's name and the number of figures. Plans are
/// asked for when they are first drawn and kept until forget().
class GalleryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using PlanOf = std::function<ChartPlan(const QModelIndex &index)>;

    explicit GalleryDelegate(const PlanOf &planOf, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void forget() { m_plans.clear(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PlanOf m_planOf;
    Theme m_theme = Theme::light();
    mutable QHash<int, ChartPlan> m_plans; ///< by row
};

} // namespace jianbao

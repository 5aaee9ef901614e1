#pragma once

#include "views/charts/chartplan.h"
#include "views/style/theme.h"

#include <QHash>
#include <QStyledItemDelegate>

#include <functional>

namespace jianbao
{

/// Draws a chart of the gallery: its picture over the indicator's name and the number of figures, as wide as
/// fills the rows of the view. A plan is asked for when it is first to be drawn, may come later, and is kept
/// until forget().
class GalleryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Ask = std::function<void(const QString &indicator)>;

    explicit GalleryDelegate(const Ask &ask, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void setPlan(const QString &indicator, const ChartPlan &plan) { m_plans.insert(indicator, plan); }
    void forget() { m_plans.clear(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Ask m_ask;
    Theme m_theme = Theme::light();
    mutable QHash<QString, ChartPlan> m_plans; ///< by indicator; empty ones are asked for
};

} // namespace jianbao

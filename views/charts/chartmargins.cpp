#include "views/charts/chartmargins.h"

#include "views/charts/textlines.h"

#include <QFontMetricsF>

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr double widestName = 180;
constexpr double widestRowName = 260;
constexpr int labelPixels = 12;

double widestOf(const QStringList &labels, bool bold)
{
    const QFontMetricsF metrics(chartFont(labelPixels, bold));
    double widest = 0;
    for (const QString &label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return widest;
}

} // namespace

double roomLeftOf(const ChartPlan &plan)
{
    constexpr double margin = 24;
    constexpr double marginOfPanels = 8;
    if (plan.ownAxes)
        return marginOfPanels; // they hold their axes
    QStringList labels;
    for (const AxisTick &tick : plan.panels.isEmpty() ? plan.y.ticks : plan.panels.constFirst().up)
        labels.append(tick.label);
    return margin + std::min(widestRowName, widestOf(labels, false));
}

double roomRightOf(const ChartPlan &plan)
{
    constexpr double margin = 32;
    if (plan.kind == ChartKind::Line)
        return margin + std::min(widestName, widestOf(plan.names, true));
    if (!plan.isSideways())
        return margin / 2;
    QStringList labels;
    for (const ChartMark &mark : plan.marks)
        labels.append(mark.label);
    const double ends = plan.kind == ChartKind::Change ? 2 : 1; // of a change, in one label
    return margin + std::min(widestRowName, ends * widestOf(labels, true));
}

} // namespace jianbao

#include "views/charts/planseries.h"

#include "views/charts/textlines.h"

#include <QFontMetricsF>
#include <QPen>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>

#include <cmath>

namespace jianbao
{

namespace
{

constexpr double widestLegend = 110; ///< for each of at most six names

QColor colourOf(int series, const Theme &theme)
{
    return series < 0 ? theme.muted : theme.series.at(series % theme.series.size());
}

QBarSet *newBarSet(const ChartPlan &plan, int series, qsizetype categories, const QString &name,
                   const QColor &colour)
{
    QList<qreal> values(categories, 0);
    for (const ChartBar &bar : plan.bars) {
        if (bar.series == series && !bar.hollow)
            values[std::lround(bar.position)] = bar.value;
    }
    auto *set = new QBarSet(name);
    set->append(values);
    set->setColor(colour);
    set->setBorderColor(colour);
    return set;
}

} // namespace

QLineSeries *newLineSeries(const ChartLine &line, const ChartPlan &plan, const Theme &theme)
{
    auto *series = new QLineSeries;
    const bool ours = plan.kind == ChartKind::Line && line.series == plan.ours;
    QPen pen(colourOf(line.series, theme), ours ? 3 : 2);
    pen.setStyle(line.dotted ? Qt::DotLine : Qt::SolidLine);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    series->setPen(pen);
    series->append(line.points);
    return series;
}

QLineSeries *newRuleSeries(const ChartPlan &plan, const Theme &theme)
{
    auto *rule = new QLineSeries;
    rule->setPen(QPen(theme.muted, 1, Qt::DashLine));
    if (plan.isSideways()) {
        rule->append(*plan.rule, plan.y.minimum);
        rule->append(*plan.rule, plan.y.maximum);
    } else {
        rule->append(plan.x.minimum, *plan.rule);
        rule->append(plan.x.maximum, *plan.rule);
    }
    return rule;
}

QAbstractSeries *newBarSeries(const ChartPlan &plan, const Theme &theme)
{
    if (plan.isSideways()) {
        auto *rows = new QHorizontalStackedBarSeries;
        rows->setBarWidth(plan.barWidth);
        for (const int series : {0, ChartMark::pale})
            rows->append(newBarSet(plan, series, plan.y.ticks.size(), QString(), colourOf(series, theme)));
        return rows;
    }
    auto *groups = new QBarSeries;
    const QFontMetricsF metrics(chartFont(12));
    groups->setBarWidth(plan.barWidth * plan.names.size());
    for (int number = 0; number < plan.names.size(); ++number)
        groups->append(newBarSet(plan, number, plan.x.ticks.size(),
                                 metrics.elidedText(plan.names.at(number), Qt::ElideRight, widestLegend),
                                 colourOf(number, theme)));
    return groups;
}

} // namespace jianbao

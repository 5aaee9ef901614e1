#include "views/charts/labelobstacles.h"

#include "views/charts/chartlabels.h"
#include "views/charts/markshape.h"
#include "views/charts/textlines.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

constexpr double radius = MarkShape::radius;

/// Small rectangles along a line.
QList<QRectF> stepsAlong(QPointF from, QPointF to)
{
    constexpr double step = 4;
    QList<QRectF> rectangles;
    const QPointF way = to - from;
    const int count = std::max(1, static_cast<int>(std::hypot(way.x(), way.y()) / step));
    for (int i = 0; i <= count; ++i) {
        const QPointF at = from + way * (double(i) / count);
        rectangles.append({at.x() - 1, at.y() - 1, 2, 2});
    }
    return rectangles;
}

QList<QRectF> ofMark(const ChartMark &mark, QPointF at, bool sideways)
{
    QList<QRectF> taken{{at.x() - radius, at.y() - radius, 2 * radius, 2 * radius}};
    for (const QPointF &stem : MarkShape::stems(mark.bound, sideways))
        taken.append(QRectF(at, at + stem * (radius + MarkShape::stem)).normalized().adjusted(-3, -3, 3, 3));
    return taken;
}

/// A hollow bar may hold the value of a full one that it surpasses.
QRectF ofBar(const ChartBar &bar, QRectF area, bool sideways)
{
    if (!bar.hollow)
        return area;
    return sideways ? QRectF(area.right() - 1, area.top(), 2, area.height())
                    : QRectF(area.left(), area.top() - 1, area.width(), 2);
}

QRectF ofRule(double rule, const ChartGeometry &geometry, bool sideways)
{
    const QRectF &plot = geometry.plot;
    return sideways ? QRectF(geometry.across(rule) - 1, plot.top(), 2, plot.height())
                    : QRectF(plot.left(), geometry.down(rule) - 1, plot.width(), 2);
}

} // namespace

QList<QRectF> labelObstacles(const ChartPlan &plan, const ChartGeometry &geometry,
                             const QList<qsizetype> &marks, const QRectF &body)
{
    const bool sideways = plan.isSideways();
    const double axis = geometry.plot.bottom() + 1;
    QList<QRectF> taken{{geometry.plot.left(), axis, geometry.plot.width(), body.bottom() - axis}};
    if (marks.size() > ChartLabels::crowd)
        return taken;
    for (const qsizetype number : marks)
        taken += ofMark(plan.marks.at(number), geometry.map(plan.marks.at(number).at), sideways);
    for (const ChartLine &line : plan.lines) {
        for (qsizetype i = 1; i < line.points.size(); ++i) {
            if (geometry.shows(line.points.at(i - 1)) || geometry.shows(line.points.at(i)))
                taken += stepsAlong(geometry.map(line.points.at(i - 1)), geometry.map(line.points.at(i)));
        }
    }
    for (const ChartWhisker &whisker : plan.whiskers)
        taken += stepsAlong(geometry.map(whisker.from), geometry.map(whisker.to));
    for (const ChartBar &bar : plan.bars)
        taken.append(ofBar(bar, geometry.barArea(bar, plan.barWidth, sideways), sideways));
    for (const QPointF &pace : plan.paces)
        taken.append(QRectF(geometry.map(pace), QSizeF()).adjusted(-2, -10, 2, 10));
    if (plan.rule)
        taken.append(ofRule(*plan.rule, geometry, sideways));
    for (const ChartPanel &panel : plan.panels) {
        const QRectF area = geometry.map(panel.area);
        taken.append({area.left(), area.bottom(), area.width(), 18});
        const double name = QFontMetricsF(chartFont(12, true)).horizontalAdvance(panel.name);
        taken.append({area.left(), area.top() - 22, std::min(name, area.width()), 18});
    }
    return taken;
}

} // namespace jianbao

#include "views/charts/chartlabels.h"

#include "views/charts/labelplacement.h"
#include "views/charts/markshape.h"
#include "views/charts/textlines.h"

#include <QFontMetricsF>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

constexpr double gap = 6; ///< between a mark and its label
constexpr double radius = MarkShape::radius;

/// Above, below, right and left of a mark, and above its arrow.
QList<QPointF> placesAround(QPointF mark, QSizeF size)
{
    const double middle = mark.x() - size.width() / 2;
    const double away = radius + 5; // clear of a name that stands beside the mark
    return {{middle, mark.y() - away - size.height()},
            {middle, mark.y() + away},
            {mark.x() + radius + gap, mark.y() - size.height() / 2},
            {mark.x() - radius - gap - size.width(), mark.y() - size.height() / 2},
            {middle, mark.y() - away - MarkShape::stem - size.height()}};
}

/// Right beside a mark, else in the column at `left`, further and further up and down.
QList<QPointF> placesBeside(QPointF mark, double left, QSizeF size)
{
    const double top = mark.y() - size.height() / 2;
    QList<QPointF> places{{mark.x() + radius + gap, top}};
    for (int step = 0; step < 12; ++step) {
        places.append({left, top - step * size.height() / 2});
        if (step > 0)
            places.append({left, top + step * size.height() / 2});
    }
    return places;
}

/// Small rectangles along a line, which labels avoid.
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

QSizeF sizeOf(const QString &text, bool bold)
{
    const QFontMetricsF metrics(chartFont(12, bold));
    return {metrics.horizontalAdvance(text), metrics.height()};
}

} // namespace

ChartLabels::ChartLabels(const ChartPlan &plan, const ChartGeometry &geometry, const QRectF &body)
    : m_plan(plan), m_geometry(geometry), m_body(body)
{
    for (qsizetype i = 0; i < plan.marks.size(); ++i) {
        if (geometry.shows(plan.marks.at(i).at))
            m_visible.append(i);
    }
}

/// Beside the last figure of each line; the other kinds name their series elsewhere.
QList<ChartLabel> ChartLabels::names() const
{
    QList<ChartLabel> names;
    if (m_plan.kind != ChartKind::Line)
        return names;
    const double width = m_body.right() - 4 - (m_geometry.plot.right() + 12);
    for (int series = 0; series < m_plan.names.size(); ++series) {
        const auto last = std::find_if(m_visible.crbegin(), m_visible.crend(), [&](qsizetype mark) {
            return m_plan.marks.at(mark).series == series;
        });
        if (last == m_visible.crend())
            continue;
        ChartLabel label;
        label.isName = true;
        label.isOurs = series == m_plan.ours;
        label.text = QFontMetricsF(chartFont(12, label.isOurs))
                         .elidedText(m_plan.names.at(series), Qt::ElideRight, width);
        label.mark = m_geometry.map(m_plan.marks.at(*last).at);
        label.size = sizeOf(label.text, label.isOurs);
        names.append(label);
    }
    return names;
}

/// From the newest back, so that a crowd keeps what matters most.
QList<ChartLabel> ChartLabels::values() const
{
    QList<ChartLabel> values;
    QSet<int> lastWritten;
    const bool crowded = m_visible.size() > crowd;
    for (auto number = m_visible.crbegin(); number != m_visible.crend(); ++number) {
        const ChartMark &mark = m_plan.marks.at(*number);
        if (mark.label.isEmpty() || (crowded && lastWritten.contains(mark.series)))
            continue;
        lastWritten.insert(mark.series);
        ChartLabel label;
        label.text = mark.label;
        label.mark = m_geometry.map(mark.at);
        label.size = sizeOf(label.text, false);
        values.append(label);
    }
    return values;
}

/// What labels must not cover: marks with their stems, lines, whiskers, bars and the words of the axis.
QList<QRectF> ChartLabels::obstacles() const
{
    QList<QRectF> taken;
    const double axis = m_geometry.plot.bottom() + 1;
    taken.append({m_geometry.plot.left(), axis, m_geometry.plot.width(), m_body.bottom() - axis});
    if (m_visible.size() > crowd)
        return taken;
    for (const qsizetype number : m_visible) {
        const ChartMark &mark = m_plan.marks.at(number);
        const QPointF at = m_geometry.map(mark.at);
        taken.append({at.x() - radius, at.y() - radius, 2 * radius, 2 * radius});
        for (const QPointF &stem : MarkShape::stems(mark.bound, m_plan.isSideways()))
            taken.append(
                QRectF(at, at + stem * (radius + MarkShape::stem)).normalized().adjusted(-3, -3, 3, 3));
    }
    for (const ChartLine &line : m_plan.lines) {
        for (qsizetype i = 1; i < line.points.size(); ++i) {
            if (m_geometry.shows(line.points.at(i - 1)) || m_geometry.shows(line.points.at(i)))
                taken += stepsAlong(m_geometry.map(line.points.at(i - 1)), m_geometry.map(line.points.at(i)));
        }
    }
    for (const ChartWhisker &whisker : m_plan.whiskers)
        taken += stepsAlong(m_geometry.map(whisker.from), m_geometry.map(whisker.to));
    for (const ChartBar &bar : m_plan.bars)
        taken.append(m_geometry.barArea(bar, m_plan.barWidth, m_plan.isSideways()));
    for (const QPointF &pace : m_plan.paces)
        taken.append(QRectF(m_geometry.map(pace), QSizeF()).adjusted(-2, -10, 2, 10));
    for (const ChartPanel &panel : m_plan.panels) {
        const QRectF area = m_geometry.map(panel.area);
        taken.append({area.left(), area.bottom(), area.width(), 18});
        taken.append({area.left(), area.top() - 22, area.width(), 18});
    }
    return taken;
}

QList<QPointF> ChartLabels::placesFor(const ChartLabel &label) const
{
    if (label.isName)
        return placesBeside(label.mark, m_geometry.plot.right() + 12, label.size);
    const QList<QPointF> places = placesAround(label.mark, label.size);
    if (m_plan.isSideways()) {
        const double left = label.mark.x() - radius; // where the middle would leave the plot
        return {places.at(2),
                places.at(3),
                places.at(0),
                places.at(1),
                {left, places.at(0).y()},
                {left, places.at(1).y()}};
    }
    return places;
}

QList<ChartLabel> ChartLabels::placed() const
{
    const QList<ChartLabel> wanted = names() + values();
    QList<LabelWish> wishes;
    for (const ChartLabel &label : wanted)
        wishes.append({label.size, placesFor(label)});
    const QList<std::optional<QPointF>> places = placeLabels(wishes, m_body, obstacles());
    QList<ChartLabel> labels;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!places.at(i))
            continue;
        labels.append(wanted.at(i));
        labels.last().place = *places.at(i);
    }
    return labels;
}

} // namespace jianbao

#include "views/charts/chartlabels.h"

#include "views/charts/labelobstacles.h"
#include "views/charts/labelplacement.h"
#include "views/charts/markshape.h"
#include "views/charts/textlines.h"

#include <QFontMetricsF>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr double gap = 6; ///< between a mark and its label
constexpr double radius = MarkShape::radius;
constexpr double away = radius + 5; ///< above and below, clear of a name that stands beside the mark
constexpr int smallestFace = 9;

/// Above, below, right and left of a mark, and above its arrow.
QList<QPointF> placesAround(QPointF mark, QSizeF size)
{
    const double middle = mark.x() - size.width() / 2;
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

QSizeF sizeOf(const ChartLabel &label)
{
    const QFontMetricsF metrics(chartFont(label.pixels, label.isOurs));
    return {metrics.horizontalAdvance(label.text), metrics.height()};
}

} // namespace

ChartLabels::ChartLabels(const ChartPlan &plan, const ChartGeometry &geometry, const QRectF &body)
    : m_plan(plan), m_geometry(geometry), m_body(body)
{
    for (qsizetype i = 0; i < plan.marks.size(); ++i) {
        if (geometry.shows(plan.marks.at(i).at))
            m_visible.append(i);
    }
    m_obstacles = labelObstacles(plan, geometry, m_visible, body);
    const QList<ChartLabel> wanted = values();
    const QList<ChartLabel> named = names() + ruleName();
    m_placed = fitting(named + wanted);
    const qsizetype all = named.size() + wanted.size();
    if (plan.kind == ChartKind::Bars && m_placed.size() < all) {
        const QList<ChartLabel> turned = fitting(named + upright(wanted));
        if (turned.size() > m_placed.size())
            m_placed = turned;
    }
    m_complete = m_placed.size() == all && m_visible.size() <= crowd;
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
        label.text = QFontMetricsF(chartFont(label.pixels, label.isOurs))
                         .elidedText(m_plan.names.at(series), Qt::ElideRight, width);
        label.mark = m_geometry.map(m_plan.marks.at(*last).at);
        label.size = sizeOf(label);
        names.append(label);
    }
    return names;
}

/// At the upper or the right end of the rule.
QList<ChartLabel> ChartLabels::ruleName() const
{
    if (!m_plan.rule)
        return {};
    const QRectF &plot = m_geometry.plot;
    ChartLabel label;
    label.isRule = true;
    label.text = m_plan.ruleName;
    label.mark = m_plan.isSideways() ? QPointF(m_geometry.across(*m_plan.rule), plot.top() + away - gap)
                                     : QPointF(plot.right(), m_geometry.down(*m_plan.rule) + away - gap);
    label.size = sizeOf(label);
    if (!m_plan.isSideways())
        label.mark -= QPointF(label.size.width() / 2, 0);
    return {label};
}

ChartLabel ChartLabels::valueOf(const ChartMark &mark) const
{
    ChartLabel label;
    label.text = mark.label;
    label.mark = m_geometry.map(mark.at);
    label.size = sizeOf(label);
    return label;
}

/// A change is one label, at its end.
QList<ChartLabel> ChartLabels::changes() const
{
    QList<ChartLabel> changes;
    for (qsizetype i = 1; i < m_plan.marks.size(); i += 2) {
        ChartMark mark = m_plan.marks.at(i);
        mark.label.prepend(m_plan.marks.at(i - 1).label + u" → "_s);
        changes.append(valueOf(mark));
    }
    return changes;
}

/// From the newest back, and what came true before what is planned, so that a crowd keeps what matters most.
QList<ChartLabel> ChartLabels::values() const
{
    if (m_plan.kind == ChartKind::Change)
        return changes();
    QList<ChartLabel> values;
    QList<ChartLabel> hollow;
    QSet<int> lastWritten;
    const bool crowded = m_visible.size() > crowd;
    for (auto number = m_visible.crbegin(); number != m_visible.crend(); ++number) {
        const ChartMark &mark = m_plan.marks.at(*number);
        if (mark.label.isEmpty() || (crowded && lastWritten.contains(mark.series)))
            continue;
        lastWritten.insert(mark.series);
        (mark.hollow ? hollow : values).append(valueOf(mark));
    }
    return values + hollow;
}

/// As wide as a bar.
QList<ChartLabel> ChartLabels::upright(QList<ChartLabel> labels) const
{
    const double width = m_geometry.across(m_plan.barWidth) - m_geometry.across(0);
    for (ChartLabel &label : labels) {
        label.isUpright = true;
        label.pixels = std::clamp(static_cast<int>(width) - 1, smallestFace, label.pixels);
        label.size = {double(label.pixels), sizeOf(label).width()};
    }
    return labels;
}

/// Where something in the row of a mark ends, from the mark to the right.
QList<double> ChartLabels::endsInRow(QPointF mark) const
{
    QList<double> ends;
    const auto include = [&](QPointF at, double reach) {
        if (std::abs(at.y() - mark.y()) < 1 && at.x() >= mark.x())
            ends.append(at.x() + reach);
    };
    for (const ChartMark &other : m_plan.marks)
        include(m_geometry.map(other.at), radius + (other.bound == Bound::Exact ? 0 : MarkShape::stem));
    for (const QPointF &pace : m_plan.paces)
        include(m_geometry.map(pace), 2);
    if (m_plan.rule)
        include({m_geometry.across(*m_plan.rule), mark.y()}, 1);
    std::sort(ends.begin(), ends.end());
    return ends;
}

/// Over the panel of a mark, at its right end or left of an arrow that stands up there.
QList<QPointF> ChartLabels::placesOverPanel(const ChartLabel &label) const
{
    constexpr int step = 24;
    constexpr int reach = 96;
    QList<QPointF> places;
    for (const ChartPanel &panel : m_plan.panels) {
        const QRectF area = m_geometry.map(panel.area);
        if (!area.adjusted(-1, -1, 1, 1).contains(label.mark))
            continue;
        for (int left = 0; left <= reach; left += step)
            places.append({area.right() - label.size.width() - left, area.top() - 8 - label.size.height()});
    }
    return places;
}

QList<QPointF> ChartLabels::placesFor(const ChartLabel &label) const
{
    if (label.isName)
        return placesBeside(label.mark, m_geometry.plot.right() + 12, label.size);
    const QList<QPointF> places = placesAround(label.mark, label.size);
    if (label.isRule)
        return {places.at(0)};
    if (label.isUpright)
        return {places.at(0) + QPointF(0, gap), places.at(0), places.at(4)};
    if (!m_plan.panels.isEmpty())
        return placesOverPanel(label);
    if (!m_plan.isSideways())
        return places;
    QList<QPointF> inRow;
    for (const double end : endsInRow(label.mark))
        inRow.append({end + gap, places.at(2).y()});
    const double left = label.mark.x() - radius; // where the middle would leave the plot
    return inRow +
           QList<QPointF>{
               places.at(3), places.at(0), places.at(1), {left, places.at(0).y()}, {left, places.at(1).y()}};
}

QList<ChartLabel> ChartLabels::fitting(const QList<ChartLabel> &wanted) const
{
    QList<LabelWish> wishes;
    for (const ChartLabel &label : wanted)
        wishes.append({label.size, placesFor(label)});
    const QList<std::optional<QPointF>> places = placeLabels(wishes, m_body, m_obstacles);
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

#include "views/charts/panelgrid.h"

#include <QHash>

namespace jianbao
{

namespace
{

constexpr double rightRoom = 0.06; ///< of a cell, outside its panel's edges
constexpr double leftRoom = 0.04;
constexpr double leftRoomForAxis = 0.22;
constexpr double lowerRoom = 0.18; ///< for the words of the time axis
constexpr double height = 0.60;    ///< the rest above is for the name

double along(const ChartAxis &axis, double value)
{
    return (value - axis.minimum) / (axis.maximum - axis.minimum);
}

/// Only the last figure that came true is labelled.
void keepLastLabels(QList<ChartMark> &marks)
{
    QHash<int, qsizetype> last;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const int series = marks.at(i).series;
        if (!last.contains(series) || !marks.at(i).hollow)
            last.insert(series, i);
    }
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (last.value(marks.at(i).series) != i)
            marks[i].label.clear();
    }
}

} // namespace

PanelGrid::PanelGrid(int panels, bool ownAxes)
    : m_columns(panels <= 3   ? panels
                : panels <= 4 ? 2
                : panels <= 9 ? 3
                              : 4)
    , m_rows((panels + m_columns - 1) / m_columns)
    , m_ownAxes(ownAxes)
    , m_left(ownAxes ? leftRoomForAxis : leftRoom)
    , m_width(1 - rightRoom - m_left)
{
}

QRectF PanelGrid::area(int panel) const
{
    const int column = panel % m_columns;
    const int row = m_rows - 1 - panel / m_columns;
    return {column + m_left, row + lowerRoom, m_width, height};
}

void PanelGrid::divide(ChartPlan &plan, const QList<ChartAxis> &upwards) const
{
    const ChartAxis across = plan.x;
    keepLastLabels(plan.marks);
    const auto placed = [&](int series, QPointF at) {
        const QRectF panel = area(series);
        return QPointF(panel.left() + along(across, at.x()) * panel.width(),
                       panel.top() + along(upwards.at(series), at.y()) * panel.height());
    };
    const auto colour = [&](int series) {
        return plan.ours < 0 || plan.ours == series ? 0 : ChartMark::pale;
    };
    for (int series = 0; series < plan.names.size(); ++series) {
        const QRectF panel = area(series);
        plan.panels.append({plan.names.at(series), panel, {}, {}});
        double before = across.minimum;
        for (const AxisTick &tick : across.ticks) {
            const double at = across.bands ? (before + tick.value) / 2 : tick.value;
            before = tick.value;
            plan.panels.last().across.append({panel.left() + along(across, at) * m_width, tick.label});
        }
        const bool named = m_ownAxes || series % m_columns == 0;
        const ChartAxis &up = upwards.at(series);
        for (const AxisTick &tick : up.ticks)
            plan.panels.last().up.append(
                {panel.top() + along(up, tick.value) * height, named ? tick.label : QString()});
    }
    for (ChartMark &mark : plan.marks) {
        mark.at = placed(mark.series, mark.at);
        mark.series = colour(mark.series);
    }
    for (ChartLine &line : plan.lines) {
        for (QPointF &point : line.points)
            point = placed(line.series, point);
        line.series = colour(line.series);
    }
    for (ChartWhisker &whisker : plan.whiskers) {
        whisker.from = placed(whisker.series, whisker.from);
        whisker.to = placed(whisker.series, whisker.to);
        whisker.series = colour(whisker.series);
    }
    plan.x = {0, double(m_columns), {}, false};
    plan.y = {0, double(m_rows), {}, false};
}

} // namespace jianbao

#include "views/charts/figurescale.h"

#include "models/items/amount.h"
#include "models/items/citation.h"
#include "views/charts/axisticks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

FigureScale::FigureScale(const SeriesFamily &family, const QList<PlacedPoint> &shown)
    : m_family(family), m_mixed(mixesExtents(shown))
{
}

QString FigureScale::label(const SeriesPoint &point) const
{
    const double value = point.fact().value;
    const QString text = m_family.isRank()         ? Amount::plain(value, 0)
                         : m_family.unit == "%"_L1 ? Amount::plain(value, 2) + u'%'
                                                   : Amount::brief(value);
    return point.isImplied() ? tr("%1 (implied)").arg(text) : text;
}

QString FigureScale::datedLabel(const SeriesPoint &point) const
{
    return u"%1: %2"_s.arg(Citation::period(point.fact().period), label(point));
}

ChartMark FigureScale::mark(const PlacedPoint &placed, QPointF at, int series) const
{
    ChartMark mark;
    mark.at = at;
    mark.row = placed.row;
    mark.series = series;
    mark.implied = placed.point->isImplied();
    mark.hollow = placed.fact().status != FactStatus::Actual || mark.implied;
    mark.half = m_mixed && isOfPartOfYear(placed.fact());
    mark.unchecked = !mark.implied && !placed.point->isConfirmed();
    mark.bound = placed.fact().bound;
    mark.label = label(*placed.point);
    return mark;
}

ChartAxis FigureScale::axis(double low, double high, AxisBase base) const
{
    return m_family.isRank() ? rankAxis(low, high, m_family.unit) : valueAxis(low, high, m_family.unit, base);
}

ChartAxis FigureScale::heightAxis(const ChartPlan &plan, AxisBase base) const
{
    double low = plan.rule.value_or(plan.marks.constFirst().at.y());
    double high = low;
    const auto include = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const ChartMark &mark : plan.marks)
        include(mark.at.y());
    for (const ChartWhisker &whisker : plan.whiskers) {
        include(whisker.from.y());
        include(whisker.to.y());
    }
    return axis(low, high, base);
}

ChartAxis FigureScale::widthAxis(const ChartPlan &plan, AxisBase base) const
{
    double low = plan.rule.value_or(plan.marks.constFirst().at.x());
    double high = low;
    for (const ChartMark &mark : plan.marks) {
        low = std::min(low, mark.at.x());
        high = std::max(high, mark.at.x());
    }
    return axis(low, high, base);
}

} // namespace jianbao

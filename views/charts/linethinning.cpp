#include "views/charts/linethinning.h"

#include <algorithm>

namespace jianbao
{

QList<QPointF> thinnedLine(const QList<QPointF> &points, double from, double to, int columns)
{
    const auto isLeft = [](const QPointF &point, double x) { return point.x() < x; };
    auto first = std::lower_bound(points.cbegin(), points.cend(), from, isLeft);
    auto last = std::lower_bound(first, points.cend(), to, isLeft);
    if (first != points.cbegin())
        --first;
    if (last != points.cend())
        ++last;
    if (columns < 1 || last - first <= 2 * columns)
        return QList<QPointF>(first, last);
    QList<QPointF> thinned;
    const auto columnOf = [&](const QPointF &point) {
        return static_cast<int>((point.x() - from) / (to - from) * columns);
    };
    while (first != last) {
        const int column = columnOf(*first);
        const auto end =
            std::find_if(first, last, [&](const QPointF &point) { return columnOf(point) != column; });
        const auto [low, high] =
            std::minmax_element(first, end, [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
        thinned.append(low < high ? *low : *high);
        if (low != high)
            thinned.append(low < high ? *high : *low);
        first = end;
    }
    return thinned;
}

} // namespace jianbao

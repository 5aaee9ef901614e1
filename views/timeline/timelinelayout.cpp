#include "views/timeline/timelinelayout.h"

#include "models/items/eventtexts.h"
#include "views/charts/textlines.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

LaneMetrics LaneMetrics::screen(int mostLines)
{
    LaneMetrics metrics;
    metrics.mostLines = mostLines;
    return metrics;
}

TimelineLayout::TimelineLayout(const TimelineModel &model, const LaneMetrics &metrics)
    : m_model(model), m_metrics(metrics), m_ruler(chartFont(metrics.fontPixels)), m_tops{0}
{
    for (int lane = 0; lane < model.lanes().size(); ++lane) {
        const TimelineLane &meant = model.lanes().at(lane);
        const int dated = model.datedCount(lane);
        qsizetype uncertain = 0;
        for (int row = meant.firstRow; meant.isUncertain && row < meant.firstRow + dated; ++row)
            uncertain += model.recordAt(row).isUncertain() ? 1 : 0;
        m_lines.append(LaneLines::forEvents(dated - uncertain, uncertain, metrics.mostLines));
        const double lines = m_lines.constLast().all() * metrics.lineHeight + 2 * metrics.padding;
        m_tops.append(m_tops.constLast() + std::max(metrics.shortestLane, lines));
    }
}

QString TimelineLayout::text(int row) const
{
    QStringList parts;
    if (m_metrics.numbered)
        parts.append(QString::number(row + 1));
    const QString doubt = EventTexts::uncertainty(m_model.recordAt(row));
    if (!doubt.isEmpty())
        parts.append(doubt);
    parts.append(m_model.whatAt(row).toString());
    const qsizetype tellings = m_model.tellingCount(row);
    if (tellings > 1)
        parts.append(u"×%1"_s.arg(tellings));
    return parts.join(u' ');
}

/// Of text(), without making it where it is but the event's name.
double TimelineLayout::widthOf(int row) const
{
    const bool plain =
        !m_metrics.numbered && !m_model.recordAt(row).isUncertain() && m_model.tellingCount(row) == 1;
    return plain ? m_ruler.width(m_model.whatAt(row)) : m_ruler.width(text(row));
}

void TimelineLayout::setScale(const TimeScale &scale)
{
    m_scale = scale;
    m_kept.clear();
}

std::shared_ptr<const TimelineLayout::Lane> TimelineLayout::lane(int lane) const
{
    if (const auto *kept = m_kept.object(lane))
        return *kept;
    const auto made = layOut(lane);
    m_kept.insert(lane, new std::shared_ptr<const Lane>(made), 1 + m_model.lanes().at(lane).rowCount);
    return made;
}

const QList<float> &TimelineLayout::widthsIn(int lane) const
{
    QList<float> &widths = m_widths[lane];
    const TimelineLane &meant = m_model.lanes().at(lane);
    for (int row = meant.firstRow + static_cast<int>(widths.size()); row < meant.firstRow + meant.rowCount;
         ++row)
        widths.append(static_cast<float>(widthOf(row)));
    return widths;
}

std::shared_ptr<const TimelineLayout::Lane> TimelineLayout::layOut(int lane) const
{
    const TimelineLane &meant = m_model.lanes().at(lane);
    const int dated = m_model.datedCount(lane);
    QList<EventTable::Record> records;
    records.reserve(dated);
    for (int row = meant.firstRow; row < meant.firstRow + dated; ++row)
        records.append(m_model.recordAt(row));
    const qint64 days = dated == 0 ? 1 : records.constLast().first - records.constFirst().first + 1;
    const LaneLines lines = m_lines.at(lane);
    if (!LaneLayout::mustBeCrowded(dated, days, m_scale, lines)) {
        QList<LaneEvent> events;
        events.reserve(dated);
        const QList<float> &widths = widthsIn(lane);
        for (int i = 0; i < dated; ++i)
            events.append({meant.firstRow + i, records.at(i), widths.at(i)});
        const LaneLayout layout(events, m_scale, lines);
        if (!layout.isCrowded())
            return std::make_shared<const Lane>(Lane{layout, {}, false});
    }
    return std::make_shared<const Lane>(
        Lane{LaneLayout({}, m_scale, lines),
             LaneCounts(records, meant.firstRow, m_scale, [this](int row) { return widthOf(row); }), true});
}

int TimelineLayout::laneAt(double y) const
{
    if (y < 0 || y >= height())
        return -1;
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return static_cast<int>(after - m_tops.cbegin()) - 1;
}

QRectF TimelineLayout::areaOf(int row) const
{
    const int number = m_model.laneOf(row);
    if (number < 0 || number >= laneCount() || !m_model.recordAt(row).isDated())
        return {};
    const auto found = lane(number);
    if (found->isCounted) {
        const LaneCount *bar = found->counts.barAt(QDate::fromJulianDay(m_model.recordAt(row).first));
        const double left = m_scale.left(bar->step.first);
        return {left, top(number), std::max(1.0, m_scale.right(bar->step.last) - left), height(number)};
    }
    const LaneItem *item = found->events.itemOf(row);
    if (!item->isDrawn())
        item = &found->events.items().at(item->host);
    const double y = top(number) + m_metrics.padding + item->line * m_metrics.lineHeight;
    return {item->left, y, item->end - item->left, m_metrics.lineHeight};
}

int TimelineLayout::rowAt(QPointF point) const
{
    const int number = laneAt(point.y());
    if (number < 0)
        return -1;
    const auto found = lane(number);
    const double line = (point.y() - top(number) - m_metrics.padding) / m_metrics.lineHeight;
    for (const LaneItem &item : found->events.items()) {
        if (item.isDrawn() && item.line == static_cast<int>(std::floor(line)) && item.left - 3 <= point.x() &&
            point.x() <= item.end + 3)
            return item.row;
    }
    return -1;
}

QList<int> TimelineLayout::rowsAt(QPointF point) const
{
    const int number = laneAt(point.y());
    if (number < 0)
        return {};
    const auto found = lane(number);
    if (!found->isCounted) {
        const int row = rowAt(point);
        return row < 0 ? QList<int>() : found->events.rowsIn(*found->events.itemOf(row));
    }
    const LaneCount *bar = found->counts.barAt(m_scale.dayAt(point.x()));
    QList<int> rows;
    for (int row = 0; bar && row < bar->count; ++row)
        rows.append(bar->firstRow + row);
    return rows;
}

int TimelineLayout::nearestRow(int lane, qint64 julianDay) const
{
    if (lane < 0 || lane >= laneCount() || m_model.lanes().at(lane).rowCount == 0)
        return -1;
    const int first = m_model.lanes().at(lane).firstRow;
    const int end = first + m_model.datedCount(lane);
    int from = first;
    int to = end;
    while (from < to) {
        const int middle = from + (to - from) / 2;
        if (m_model.recordAt(middle).first < julianDay)
            from = middle + 1;
        else
            to = middle;
    }
    if (from == end)
        return std::max(first, end - 1);
    const bool earlier = from > first && julianDay - m_model.recordAt(from - 1).first <=
                                             m_model.recordAt(from).first - julianDay;
    return earlier ? from - 1 : from;
}

} // namespace jianbao

#include "views/export/timelinepages.h"

#include "views/charts/textlines.h"
#include "views/timeline/axispainter.h"
#include "views/timeline/lanepainter.h"
#include "views/timeline/timelinelegend.h"

#include <QPainter>

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr double titleHeight = 36;
constexpr double head = titleHeight + TimelineLegend::height + AxisPainter::height;
constexpr double margin = 16;        ///< before the first day
constexpr double lastTexts = 160;    ///< after the last day, for the texts of the last events
constexpr double mostlyEmpty = 0.25; ///< of the time: so much before the bulk of the events is not drawn
constexpr double tallPage = 900;     ///< from here on a page takes fourteen lanes

/// Lanes [first, end) under title, legend and axis.
Picture lanesPicture(const TimelineModel &model, const std::shared_ptr<TimelineLayout> &layout, int first,
                     int end, const QString &words)
{
    return [&model, layout, first, end, words](QPainter &painter, QSizeF size) {
        const Theme theme = Theme::print();
        painter.setPen(theme.ink);
        painter.setFont(chartFont(20, true));
        painter.drawText(QPointF(0, 26), words);
        TimelineLegend(theme).paint(painter, {0, titleHeight}, size.width());

        const double left = LanePainter::headerWidth;
        const double width = size.width() - left;
        AxisPainter(layout->scale(), theme)
            .paint(painter, {left, head - AxisPainter::height, width, AxisPainter::height}, -margin,
                   layout->top(end) - layout->top(first));
        const LanePainter lanes(model, *layout, theme);
        for (int lane = first; lane < end; ++lane) {
            const double top = head + layout->top(lane) - layout->top(first);
            lanes.paint(painter, lane, {0, top, size.width(), layout->height(lane)}, -margin);
        }
    };
}

} // namespace

TimelinePages::TimelinePages(const TimelineModel &model, const QString &title)
    : m_model(model), m_title(title)
{
}

/// Where the bulk of the events begins, if what lies before is long.
QDate TimelinePages::firstDay() const
{
    const Period extent = m_model.extent();
    const Period bulk = m_model.bulk();
    if (!bulk.start.isValid())
        return extent.start;
    const QDate begin(bulk.start.year(), 1, 1);
    const auto all = static_cast<double>(extent.start.daysTo(extent.end));
    return static_cast<double>(extent.start.daysTo(begin)) > mostlyEmpty * all ? begin : extent.start;
}

/// The title, and how many events are over before the first day that is drawn.
QString TimelinePages::heading() const
{
    const qint64 first = firstDay().toJulianDay();
    int earlier = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const EventTable::Record &record = m_model.recordAt(row);
        earlier += record.isDated() && record.last < first ? 1 : 0;
    }
    return earlier == 0 ? m_title : tr("%1 (earlier ones, in the list: %2)").arg(m_title).arg(earlier);
}

/// Lanes of about this height: as many lines as it holds at a size that can be read.
std::shared_ptr<TimelineLayout> TimelinePages::layoutFor(double width, double laneHeight) const
{
    LaneMetrics metrics;
    metrics.numbered = true;
    metrics.padding = 2;
    metrics.lineHeight = std::clamp((laneHeight - 2 * metrics.padding) / 3, 12.0, 18.0);
    metrics.fontPixels = metrics.lineHeight >= 16 ? 12 : metrics.lineHeight >= 14 ? 11 : 10;
    metrics.mostLines = static_cast<int>((laneHeight - 2 * metrics.padding + 0.01) / metrics.lineHeight);
    metrics.shortestLane = 34;
    auto layout = std::make_shared<TimelineLayout>(m_model, metrics);
    const Period extent = m_model.extent();
    const double room = width - LanePainter::headerWidth - margin - lastTexts;
    layout->setScale(extent.start.isValid() ? TimeScale::fitting(firstDay(), extent.end, room) : TimeScale());
    return layout;
}

QList<Picture> TimelinePages::pages(QSizeF size) const
{
    const int lanes = static_cast<int>(m_model.lanes().size());
    const int mostLanes = size.height() >= tallPage ? 14 : 12;
    const double room = size.height() - head;
    const auto layout = layoutFor(size.width(), room / std::clamp(lanes, 1, mostLanes));
    const QString words = heading();
    QList<Picture> pages;
    int first = 0;
    for (int lane = 1; lane <= lanes; ++lane) {
        const bool full =
            lane == lanes || lane - first == 14 || layout->top(lane + 1) - layout->top(first) > room;
        if (!full)
            continue;
        pages.append(lanesPicture(m_model, layout, first, lane, words));
        first = lane;
    }
    return pages;
}

Picture TimelinePages::whole(double width, QSizeF *size) const
{
    constexpr double laneHeight = 132;
    const auto layout = layoutFor(width, laneHeight);
    *size = QSizeF(width, head + layout->height() + margin);
    return lanesPicture(m_model, layout, 0, layout->laneCount(), heading());
}

} // namespace jianbao

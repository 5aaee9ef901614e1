#include "views/export/timelinepages.h"

#include "views/charts/textlines.h"
#include "views/timeline/timelinepainter.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace jianbao
{

namespace
{

constexpr int mostLanes = 14;
constexpr int mostLines = 8;
constexpr double head = 72;       ///< title and legend
constexpr double margin = 16;     ///< before the first day
constexpr double lastTexts = 150; ///< after the last day, for the texts of the last events

std::shared_ptr<TimelineLayout> layoutFor(const TimelineModel &model, double width)
{
    auto layout = std::make_shared<TimelineLayout>(model, true, mostLines);
    const Period extent = model.extent();
    const double room = width - TimelinePainter::headerWidth - margin - lastTexts;
    layout->setScale(extent.start.isValid() ? TimeScale::fitting(extent.start, extent.end, room)
                                            : TimeScale());
    return layout;
}

/// Lanes [first, end) under title, legend and axis.
Picture lanesPicture(const TimelineModel &model, const std::shared_ptr<TimelineLayout> &layout, int first,
                     int end, const QString &title)
{
    return [&model, layout, first, end, title](QPainter &painter, QSizeF size) {
        const Theme theme = Theme::print();
        const TimelinePainter timeline(model, *layout, theme);
        painter.setPen(theme.ink);
        painter.setFont(chartFont(20, true));
        painter.drawText(QPointF(0, 26), title);
        timeline.paintLegend(painter, {0, 38});

        const QList<TimelineLayout::Lane> &lanes = layout->lanes();
        const double top = head + TimelinePainter::axisHeight;
        const double height = lanes.at(end - 1).top + lanes.at(end - 1).height - lanes.at(first).top;
        const double left = TimelinePainter::headerWidth;
        timeline.paintAxis(painter, {left, head, size.width() - left, TimelinePainter::axisHeight}, -margin,
                           height);
        for (int i = first; i < end; ++i) {
            const double laneTop = top + lanes.at(i).top - lanes.at(first).top;
            timeline.paintLane(painter, i, {left, laneTop, size.width() - left, lanes.at(i).height}, -margin,
                               -1);
            timeline.paintHeader(painter, i, {0, laneTop, left, lanes.at(i).height});
            painter.setPen(QPen(theme.rule, 1));
            const double bottom = laneTop + lanes.at(i).height;
            painter.drawLine(QPointF(0, bottom), QPointF(size.width(), bottom));
        }
    };
}

} // namespace

TimelinePages::TimelinePages(const TimelineModel &model, const QString &title)
    : m_model(model), m_title(title)
{
}

QList<Picture> TimelinePages::pages(QSizeF size) const
{
    const auto layout = layoutFor(m_model, size.width());
    const QList<TimelineLayout::Lane> &lanes = layout->lanes();
    const double room = size.height() - head - TimelinePainter::axisHeight;
    QList<Picture> pages;
    int first = 0;
    for (int i = 1; i <= lanes.size(); ++i) {
        const bool full = i == lanes.size() || i - first == mostLanes ||
                          lanes.at(i).top + lanes.at(i).height - lanes.at(first).top > room;
        if (!full)
            continue;
        pages.append(lanesPicture(m_model, layout, first, i, m_title));
        first = i;
    }
    return pages;
}

Picture TimelinePages::whole(double width, QSizeF *size) const
{
    const auto layout = layoutFor(m_model, width);
    *size = QSizeF(width, head + TimelinePainter::axisHeight + layout->height() + margin);
    return lanesPicture(m_model, layout, 0, static_cast<int>(layout->lanes().size()), m_title);
}

} // namespace jianbao

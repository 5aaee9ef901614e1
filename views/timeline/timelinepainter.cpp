#include "views/timeline/timelinepainter.h"

#include "views/charts/textlines.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

constexpr double half = TimelineLayout::lineHeight / 2;

QFont labelFont()
{
    return chartFont(12);
}

/// A mixture that stays opaque: printers make alpha solid.
QColor mixed(const QColor &colour, const QColor &paper, double share)
{
    const auto channel = [share](int over, int under) {
        return int(std::lround(over * share + under * (1 - share)));
    };
    return {channel(colour.red(), paper.red()), channel(colour.green(), paper.green()),
            channel(colour.blue(), paper.blue())};
}

} // namespace

TimelinePainter::TimelinePainter(const TimelineModel &model, const TimelineLayout &layout, const Theme &theme)
    : m_model(model), m_layout(layout), m_theme(theme)
{
}

QColor TimelinePainter::tint() const
{
    return mixed(m_theme.event, m_theme.paper, 0.16);
}

void TimelinePainter::paintAxis(QPainter &painter, const QRectF &area, double left, double lanesHeight) const
{
    const TimeScale &scale = m_layout.scale();
    const QDate from = scale.dayAt(left);
    const QDate to = scale.dayAt(left + area.width());
    const bool single = scale.fineUnit() == scale.coarseUnit();
    const double rowHeight = area.height() / 2;
    painter.save();
    painter.setClipRect(area.adjusted(0, 0, 0, lanesHeight));
    const auto row = [&](CalendarUnit unit, double top, const QFont &font, bool whole, double lineTop) {
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        for (const CalendarStep &step : stepsBetween(from, to, unit)) {
            const double x = area.left() + scale.left(step.first) - left;
            const double end = area.left() + scale.right(step.last) - left;
            painter.setPen(QPen(m_theme.rule, 1));
            painter.drawLine(QPointF(x, lineTop), QPointF(x, area.bottom() + lanesHeight));
            const QString label = stepLabel(step, unit, whole);
            const double begin = std::max(x, area.left()) + 5;
            if (begin + metrics.horizontalAdvance(label) + 2 > end)
                continue;
            painter.setPen(whole ? m_theme.ink : m_theme.muted);
            painter.drawText(QPointF(begin, top + rowHeight / 2 + metrics.ascent() / 2 - 1), label);
        }
    };
    row(scale.fineUnit(), area.top() + rowHeight, labelFont(), single, area.top() + rowHeight);
    if (!single)
        row(scale.coarseUnit(), area.top(), chartFont(12, true), true, area.top());
    painter.setPen(QPen(m_theme.rule, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.restore();
}

void TimelinePainter::paintHeader(QPainter &painter, int lane, const QRectF &area) const
{
    const TimelineLane &meant = m_model.lanes().at(lane);
    painter.fillRect(area.adjusted(0, 1, 0, 0), m_theme.panel);
    const QRectF room = area.adjusted(12, 0, -8, 0);
    const QFont nameFont = chartFont(13, true);
    const QFontMetricsF metrics(nameFont);
    painter.setFont(nameFont);
    painter.setPen(m_theme.ink);
    const QString name = meant.district.isEmpty() ? tr("(no district)") : meant.district;
    painter.drawText(QPointF(room.left(), area.top() + 8 + metrics.ascent()),
                     metrics.elidedText(name, Qt::ElideRight, room.width()));
    painter.setFont(chartFont(11));
    painter.setPen(m_theme.muted);
    const auto placed = static_cast<int>(m_layout.lanes().at(lane).layout.items().size());
    QString count = tr("events: %1").arg(meant.rowCount);
    if (placed < meant.rowCount)
        count += tr(", undated: %1").arg(meant.rowCount - placed);
    painter.drawText(QPointF(room.left(), area.top() + 8 + metrics.height() + 12), count);
}

void TimelinePainter::paintLane(QPainter &painter, int lane, const QRectF &area, double left,
                                int currentRow) const
{
    const LaneLayout &layout = m_layout.lanes().at(lane).layout;
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    const double shift = area.left() - left;
    if (layout.isCounted())
        paintCounts(painter, layout, area, shift);
    else
        for (const LaneItem &item : layout.items()) {
            if (item.end + shift >= area.left() && item.left + shift <= area.right())
                paintItem(painter, item, area, shift, item.row == currentRow);
        }
    if (layout.isCounted() && currentRow >= 0 && m_model.laneOf(currentRow) == lane) {
        const double x = m_layout.markOf(currentRow) + shift;
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawLine(QPointF(x, area.top() + 2), QPointF(x, area.bottom() - 2));
    }
    painter.restore();
}

void TimelinePainter::paintMark(QPainter &painter, const LaneItem &item, double left, double right,
                                double top) const
{
    const double bottom = top + TimelineLayout::lineHeight;
    switch (item.shape) {
    case MarkShape::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.event);
        painter.drawEllipse(
            QRectF(left, top + half - LaneLayout::dotWidth / 2, LaneLayout::dotWidth, LaneLayout::dotWidth));
        return;
    case MarkShape::Bar:
        painter.fillRect(QRectF(left, bottom - 5, right - left, 4), m_theme.event);
        return;
    case MarkShape::Bracket:
        painter.fillRect(QRectF(left, top + 2, right - left, TimelineLayout::lineHeight - 4), tint());
        painter.setPen(QPen(m_theme.event, 1.5));
        painter.setBrush(Qt::NoBrush);
        for (const double side : {left, right}) {
            const double inwards = side == left ? 4 : -4;
            painter.drawPolyline(QPolygonF{QPointF(side + inwards, top + 2), QPointF(side, top + 2),
                                           QPointF(side, bottom - 2), QPointF(side + inwards, bottom - 2)});
        }
    }
}

void TimelinePainter::paintItem(QPainter &painter, const LaneItem &item, const QRectF &area, double shift,
                                bool current) const
{
    const double top = area.top() + TimelineLayout::lanePadding + item.line * TimelineLayout::lineHeight;
    const double left = item.left + shift;
    const double right = item.right + shift;
    paintMark(painter, item, left, right, top);
    if (current) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(left - 3, top + 1, item.end - item.left + 6, TimelineLayout::lineHeight - 2), 3, 3);
    }
    const QFontMetricsF metrics(labelFont());
    const double begin = std::max(item.text + shift, area.left() + LaneLayout::textIndent);
    const double room = std::min(item.end + shift + 1, area.right() - 2) - begin;
    if (room < LaneLayout::shortestText)
        return;
    const double baseline = top + half + metrics.ascent() / 2 - (item.shape == MarkShape::Bar ? 3.5 : 2);
    painter.setFont(labelFont());
    painter.setPen(m_theme.ink);
    painter.drawText(QPointF(begin, baseline),
                     metrics.elidedText(m_layout.text(item.row), Qt::ElideRight, room));
}

void TimelinePainter::paintCounts(QPainter &painter, const LaneLayout &lane, const QRectF &area,
                                  double shift) const
{
    int most = 1;
    for (const LaneCount &count : lane.counts())
        most = std::max(most, count.count);
    const QFont font = chartFont(11);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const double tallest = area.height() - 2 * TimelineLayout::lanePadding - metrics.height();
    for (const LaneCount &count : lane.counts()) {
        const double left = m_layout.scale().left(count.step.first) + shift + 1;
        const double right = m_layout.scale().right(count.step.last) + shift - 1;
        if (right < area.left() || left > area.right())
            continue;
        const double height = std::max(3.0, std::sqrt(double(count.count) / most) * tallest);
        const QRectF bar(left, area.bottom() - TimelineLayout::lanePadding - height,
                         std::max(1.0, right - left), height);
        painter.fillRect(bar, mixed(m_theme.event, m_theme.paper, 0.55));
        const QString number = QString::number(count.count);
        if (metrics.horizontalAdvance(number) > right - left)
            continue;
        painter.setPen(m_theme.ink);
        painter.drawText(QPointF(bar.center().x() - metrics.horizontalAdvance(number) / 2, bar.top() - 3),
                         number);
    }
}

void TimelinePainter::paintLegend(QPainter &painter, QPointF place) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = chartFont(11);
    const QFontMetricsF metrics(font);
    double x = place.x();
    const auto entry = [&](MarkShape shape, double width, const QString &meaning) {
        paintMark(painter, {-1, shape, 0, 0, 0, 0, 0}, x, x + width, place.y());
        x += width + 6;
        painter.setFont(font);
        painter.setPen(m_theme.muted);
        painter.drawText(QPointF(x, place.y() + half + metrics.ascent() / 2 - 2), meaning);
        x += metrics.horizontalAdvance(meaning) + 24;
    };
    entry(MarkShape::Dot, LaneLayout::dotWidth, tr("on this day"));
    entry(MarkShape::Bar, 28, tr("through these days"));
    entry(MarkShape::Bracket, 28, tr("some time within; the day is not told"));
    painter.fillRect(QRectF(x, place.y() + 6, 10, 12), mixed(m_theme.event, m_theme.paper, 0.55));
    painter.setPen(m_theme.muted);
    painter.drawText(QPointF(x + 16, place.y() + half + metrics.ascent() / 2 - 2),
                     tr("number of events, where they stand too close"));
    painter.restore();
}

} // namespace jianbao

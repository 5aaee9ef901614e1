#include "views/timeline/lanepainter.h"

#include "models/items/eventtexts.h"
#include "views/charts/textlines.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

LanePainter::LanePainter(const TimelineModel &model, const TimelineLayout &layout, const Theme &theme,
                         IsSelected isSelected)
    : m_model(model)
    , m_layout(layout)
    , m_theme(theme)
    , m_marks(theme)
    , m_isSelected(std::move(isSelected))
    , m_font(chartFont(layout.metrics().fontPixels))
    , m_metrics(m_font)
{
}

void LanePainter::paint(QPainter &painter, int lane, const QRectF &area, double left, int currentRow) const
{
    paintEvents(painter, lane, area.adjusted(headerWidth, 0, 0, 0), left, currentRow);
    paintHeader(painter, lane, {area.left(), area.top(), headerWidth, area.height()});
    painter.setPen(QPen(m_theme.rule, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void LanePainter::paintEvents(QPainter &painter, int lane, const QRectF &area, double left,
                              int currentRow) const
{
    const auto laid = m_layout.lane(lane);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    const double shift = area.left() - left;
    const int currentLane = currentRow < 0 ? -1 : m_model.laneOf(currentRow);
    if (laid->isCounted) {
        paintBars(painter, lane, area, shift);
        const QRectF bar = currentLane == lane ? m_layout.areaOf(currentRow) : QRectF();
        if (!bar.isEmpty())
            paintFrame(painter, {bar.left() + shift, area.top() + 2, bar.width(), area.height() - 4}, true);
    }
    for (const LaneItem &item : laid->events.items()) {
        if (!item.isDrawn() || item.end + shift < area.left() || item.left + shift > area.right())
            continue;
        const bool current =
            currentLane == lane && (item.row == currentRow || laid->events.itemOf(currentRow)->host ==
                                                                  &item - laid->events.items().constData());
        paintItem(painter, item, area, shift, current);
    }
    painter.restore();
}

void LanePainter::paintFrame(QPainter &painter, const QRectF &area, bool current) const
{
    painter.setPen(QPen(m_theme.accent, current ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, 3, 3);
}

void LanePainter::paintItem(QPainter &painter, const LaneItem &item, const QRectF &area, double shift,
                            bool current) const
{
    const double lineHeight = m_layout.metrics().lineHeight;
    const double top = area.top() + m_layout.metrics().padding + item.line * lineHeight;
    const QRectF mark(item.left + shift, top, item.right - item.left, lineHeight);
    if (current || (m_isSelected && m_isSelected(item.row)))
        paintFrame(painter, {mark.left() - 3, top + 1, item.end - item.left + 6, lineHeight - 2}, current);
    paintMark(painter, item, mark);
    if (item.isNamed)
        paintText(painter, item, area, shift, top);
}

void LanePainter::paintMark(QPainter &painter, const LaneItem &item, const QRectF &mark) const
{
    const EventTable &table = m_model.table();
    const quint32 number = m_model.numberAt(item.row);
    const EventKind kind = table.kind(number);
    const bool confirmed = table.verdict(number) == Verdict::Confirmed;
    const double size = std::min(LaneLayout::dotWidth, mark.height() - 4);
    switch (item.shape) {
    case MarkShape::Bar:
        if (item.isNamed || mark.width() > LaneLayout::dotWidth) {
            const double top = item.isNamedInside() ? mark.bottom() - 4 : mark.center().y() - 2;
            m_marks.paintBar(painter, {mark.left(), top, mark.width(), 4}, kind, confirmed);
            return;
        }
        [[fallthrough]];
    case MarkShape::Dot:
        if (item.guests > 0)
            m_marks.paintCluster(
                painter, {mark.left(), mark.center().y() - size / 2 - 2, LaneLayout::clusterWidth, size + 4},
                item.guests + 1);
        else
            m_marks.paintPoint(painter, {mark.left() + LaneLayout::dotWidth / 2, mark.center().y()}, size,
                               kind, confirmed);
        return;
    case MarkShape::Bracket:
        m_marks.paintBracket(painter, mark.adjusted(0, 2, 0, -2), kind, confirmed);
    }
}

void LanePainter::paintText(QPainter &painter, const LaneItem &item, const QRectF &area, double shift,
                            double top) const
{
    const double begin = std::max(item.text + shift, area.left() + LaneLayout::textIndent);
    const double room = std::min(item.end + shift + 1, area.right() - 2) - begin;
    if (room < m_metrics.height())
        return;
    const QString others = item.guests > 0 ? u"+%1 "_s.arg(item.guests) : QString();
    const QString text = m_layout.elided(others + m_layout.text(item.row), room);
    const double middle = top + m_layout.metrics().lineHeight / 2;
    const double lift = item.shape == MarkShape::Bar && item.isNamedInside() ? 3.5 : 2;
    painter.setFont(m_font);
    painter.setPen(m_theme.ink);
    painter.drawText(QPointF(begin, middle + m_metrics.ascent() / 2 - lift), text);
}

void LanePainter::paintBars(QPainter &painter, int lane, const QRectF &area, double shift) const
{
    const auto laid = m_layout.lane(lane);
    const QFont font = chartFont(11);
    const QFontMetricsF metrics(font);
    const double names = m_metrics.height();
    const double bottom = area.bottom() - 4;
    const double tallest = std::max(6.0, bottom - area.top() - names - metrics.height());
    for (const LaneCount &count : laid->counts.bars()) {
        const double left = m_layout.scale().left(count.step.first) + shift + 1;
        const double right = m_layout.scale().right(count.step.last) + shift - 1;
        if (std::max(right, count.textEnd + shift) < area.left() || left > area.right())
            continue;
        const double height = std::max(3.0, std::sqrt(double(count.count) / laid->counts.most()) * tallest);
        const QRectF bar(left, bottom - height, std::max(1.0, right - left), height);
        painter.fillRect(bar, m_marks.countColour());
        painter.setPen(m_theme.ink);
        const QString number = QString::number(count.count);
        const double width = metrics.horizontalAdvance(number);
        if (width <= right - left) {
            painter.setFont(font);
            painter.drawText(QPointF(bar.center().x() - width / 2, bar.top() - 3), number);
        }
        if (count.textEnd > count.text) {
            painter.setFont(m_font);
            const double room = std::min(count.textEnd, area.right() - 2 - shift) - count.text;
            painter.drawText(QPointF(count.text + shift, area.top() + m_metrics.ascent() + 1),
                             m_layout.elided(m_layout.text(count.topRow), room));
        }
    }
}

QRectF LanePainter::foldArea(int lane, const QRectF &header) const
{
    const TimelineLane &meant = m_model.lanes().at(lane);
    if (meant.below == 0)
        return {};
    return {header.left() + 4 + meant.depth * indent, header.top() + 6, 14, 18};
}

QString LanePainter::countText(int lane) const
{
    const TimelineLane &meant = m_model.lanes().at(lane);
    QStringList parts{tr("%n event(s)", nullptr, meant.rowCount)};
    if (const int undated = meant.rowCount - m_model.datedCount(lane); undated > 0)
        parts.append(tr("%n undated", nullptr, undated));
    if (meant.isFolded)
        parts.append(tr("with %n part(s)", nullptr, meant.below));
    return parts.join(u" · "_s);
}

void LanePainter::paintHeader(QPainter &painter, int lane, const QRectF &area) const
{
    const TimelineLane &meant = m_model.lanes().at(lane);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area.adjusted(0, 1, 0, 0), m_theme.panel);
    if (const QRectF fold = foldArea(lane, area); !fold.isEmpty()) {
        const QPointF middle = fold.center();
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.muted);
        painter.drawPolygon(
            meant.isFolded
                ? QPolygonF{middle + QPointF(-3, -5), middle + QPointF(4, 0), middle + QPointF(-3, 5)}
                : QPolygonF{middle + QPointF(-5, -3), middle + QPointF(5, -3), middle + QPointF(0, 4)});
    }
    const bool low = area.height() < 40;
    const QRectF room = area.adjusted(20 + meant.depth * indent, 0, -8, 0);
    const QFont nameFont = chartFont(low ? 12 : 13, meant.depth == 0);
    const QFontMetricsF metrics(nameFont);
    painter.setFont(nameFont);
    painter.setPen(m_theme.ink);
    const double top = area.top() + (low ? 2 : 6);
    painter.drawText(QPointF(room.left(), top + metrics.ascent()),
                     metrics.elidedText(EventTexts::district(meant.district), Qt::ElideRight, room.width()));
    painter.setFont(chartFont(11));
    painter.setPen(m_theme.muted);
    painter.drawText(QPointF(room.left(), top + metrics.height() + (low ? 9 : 12)),
                     QFontMetricsF(chartFont(11)).elidedText(countText(lane), Qt::ElideRight, room.width()));
    painter.restore();
}

} // namespace jianbao

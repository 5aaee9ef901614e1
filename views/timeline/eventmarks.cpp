#include "views/timeline/eventmarks.h"

#include "views/charts/textlines.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// A polygon whose corners lie alternately on two circles; equal circles give a plain polygon.
QPainterPath starPath(int corners, double outer, double inner, double turn)
{
    QPolygonF points;
    for (int i = 0; i < 2 * corners; ++i) {
        const double angle = std::numbers::pi * i / corners + turn;
        const double radius = i % 2 == 0 ? outer : inner;
        points.append(QPointF(radius * std::sin(angle), -radius * std::cos(angle)));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath polygonPath(int corners, double radius, double turn = 0)
{
    return starPath(corners, radius, radius * std::cos(std::numbers::pi / corners), turn);
}

/// A form of one pixel across around the origin.
QPainterPath formOf(EventKind kind)
{
    constexpr double half = 0.5;
    QPainterPath path;
    switch (kind) {
    case EventKind::Meeting:
        path.addEllipse(QPointF(), half, half);
        return path;
    case EventKind::Signing:
        return polygonPath(4, 0.6);
    case EventKind::Inspection:
        return polygonPath(3, 0.6, std::numbers::pi);
    case EventKind::Award:
        return starPath(5, 0.66, 0.28, 0);
    case EventKind::Opening:
        return polygonPath(3, 0.6);
    case EventKind::Training:
        path.addRect(-0.45, -0.45, 0.9, 0.9);
        return path;
    case EventKind::Accident:
        return starPath(4, 0.7, 0.25, std::numbers::pi / 4);
    case EventKind::Construction:
        return polygonPath(6, 0.55, std::numbers::pi / 6);
    case EventKind::Campaign:
        return polygonPath(5, 0.56);
    case EventKind::Other:
        path.addEllipse(QPointF(), 0.34, 0.34);
        return path;
    }
    return path;
}

} // namespace

QColor EventMarks::mixed(const QColor &colour, const QColor &paper, double share)
{
    const auto channel = [share](int over, int under) {
        return int(std::lround(over * share + under * (1 - share)));
    };
    return {channel(colour.red(), paper.red()), channel(colour.green(), paper.green()),
            channel(colour.blue(), paper.blue())};
}

QColor EventMarks::colour(EventKind kind) const
{
    const auto series = [this](qsizetype place) { return m_theme.series.at(place % m_theme.series.size()); };
    switch (kind) {
    case EventKind::Meeting:
        return m_theme.event;
    case EventKind::Signing:
        return series(2);
    case EventKind::Inspection:
        return series(5);
    case EventKind::Award:
        return series(4);
    case EventKind::Opening:
        return series(3);
    case EventKind::Training:
        return mixed(series(3), series(0), 0.5);
    case EventKind::Accident:
        return m_theme.accent;
    case EventKind::Construction:
        return m_theme.indicator;
    case EventKind::Campaign:
        return m_theme.ink;
    case EventKind::Other:
        return m_theme.muted;
    }
    return m_theme.event;
}

QColor EventMarks::countColour() const
{
    return mixed(m_theme.event, m_theme.paper, 0.55);
}

/// Lets `draw` paint a mark once, and copies it afterwards. On paper, in pictures that can be scaled and on
/// screens with a scale each mark is drawn for itself.
void EventMarks::stamp(QPainter &painter, const QRectF &area, quint32 mark, const Draw &draw) const
{
    constexpr int margin = 3; // for pens and corners
    if (painter.paintEngine()->type() != QPaintEngine::Raster ||
        painter.deviceTransform().type() > QTransform::TxTranslate) {
        draw(painter, area);
        return;
    }
    QPixmap &drawn = m_drawn[quint64(mark) << 32 | quint32(std::lround(area.width() * 8))];
    if (drawn.isNull()) {
        drawn = QPixmap(area.size().toSize() + QSize(2 * margin + 1, 2 * margin + 1));
        drawn.fill(Qt::transparent);
        QPainter once(&drawn);
        once.setRenderHint(QPainter::Antialiasing);
        draw(once, {QPointF(margin, margin), area.size()});
    }
    painter.drawPixmap(area.topLeft().toPoint() - QPoint(margin, margin), drawn);
}

void EventMarks::paintPoint(QPainter &painter, QPointF middle, double size, EventKind kind,
                            bool confirmed) const
{
    const QRectF area(middle - QPointF(size / 2, size / 2), QSizeF(size, size));
    const auto mark = static_cast<quint32>(kind) * 2 + (confirmed ? 1 : 0);
    stamp(painter, area, mark,
          [&](QPainter &on, const QRectF &place) { drawPoint(on, place, kind, confirmed); });
}

void EventMarks::drawPoint(QPainter &painter, const QRectF &area, EventKind kind, bool confirmed) const
{
    static const auto forms = [] {
        QList<QPainterPath> all;
        for (const EventKind each : allEventKinds)
            all.append(formOf(each));
        return all;
    }();
    painter.save();
    painter.translate(area.center());
    painter.scale(area.width(), area.width());
    painter.setPen(QPen(colour(kind), 1.6 / area.width()));
    painter.setBrush(confirmed ? colour(kind) : m_theme.paper);
    painter.drawPath(forms.at(static_cast<int>(kind)));
    painter.restore();
}

void EventMarks::paintBar(QPainter &painter, const QRectF &bar, EventKind kind, bool confirmed) const
{
    painter.setPen(QPen(colour(kind), 1.2));
    painter.setBrush(confirmed ? colour(kind) : m_theme.paper);
    painter.drawRect(bar.adjusted(0.6, 0.6, -0.6, -0.6));
}

void EventMarks::paintBracket(QPainter &painter, const QRectF &area, EventKind kind, bool confirmed) const
{
    painter.fillRect(area, mixed(colour(kind), m_theme.paper, confirmed ? 0.26 : 0.12));
    painter.setPen(QPen(colour(kind), 1.5));
    painter.setBrush(Qt::NoBrush);
    for (const double side : {area.left(), area.right()}) {
        const double inwards = side == area.left() ? 4 : -4;
        painter.drawPolyline(QPolygonF{QPointF(side + inwards, area.top()), QPointF(side, area.top()),
                                       QPointF(side, area.bottom()), QPointF(side + inwards, area.bottom())});
    }
}

void EventMarks::paintCluster(QPainter &painter, const QRectF &area, int count) const
{
    constexpr quint32 firstNumber = 1000; // behind the forms
    const int told = std::min(count, 100);
    stamp(painter, area, firstNumber + quint32(told),
          [&](QPainter &on, const QRectF &place) { drawCluster(on, place, told); });
}

void EventMarks::drawCluster(QPainter &painter, const QRectF &area, int count) const
{
    painter.setPen(QPen(m_theme.event, 1.2));
    painter.setBrush(mixed(m_theme.event, m_theme.paper, 0.16));
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setPen(m_theme.ink);
    painter.setFont(chartFont(10));
    painter.drawText(area, Qt::AlignCenter, count > 99 ? u"99+"_s : QString::number(count));
}

} // namespace jianbao

#include "views/charts/chartmarks.h"

#include "views/charts/labelplacement.h"
#include "views/charts/textlines.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

constexpr double radius = 4.5;
constexpr double gap = 6;        ///< between a mark and its label
constexpr double capReach = 10;  ///< of a whisker's end, seen on both sides of a mark
constexpr double stemLength = 9; ///< of the arrow that says "over" or "under"

QFont labelFont()
{
    return chartFont(12);
}

/// Circle, square, triangle, diamond: series differ without their colours.
QPainterPath markShape(int series, QPointF at)
{
    QPainterPath path;
    switch (series % 4) {
    case 0:
        path.addEllipse(at, radius, radius);
        break;
    case 1:
        path.addRect(QRectF(at.x() - radius + 0.5, at.y() - radius + 0.5, 2 * radius - 1, 2 * radius - 1));
        break;
    case 2:
        path.addPolygon(QPolygonF{at + QPointF(0, -radius - 1), at + QPointF(radius + 1, radius - 0.5),
                                  at + QPointF(-radius - 1, radius - 0.5)});
        path.closeSubpath();
        break;
    default:
        path.addPolygon(QPolygonF{at + QPointF(0, -radius - 1), at + QPointF(radius + 1, 0),
                                  at + QPointF(0, radius + 1), at + QPointF(-radius - 1, 0)});
        path.closeSubpath();
    }
    return path;
}

/// Above, below, right and left of a mark, and above its arrow.
QList<QPointF> placesAround(QPointF mark, QSizeF size)
{
    const double middle = mark.x() - size.width() / 2;
    const double away = radius + 5; // clear of a name that stands beside the mark
    return {{middle, mark.y() - away - size.height()},
            {middle, mark.y() + away},
            {mark.x() + radius + gap, mark.y() - size.height() / 2},
            {mark.x() - radius - gap - size.width(), mark.y() - size.height() / 2},
            {middle, mark.y() - away - stemLength - size.height()}};
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

/// Small rectangles along a line, which labels avoid.
QList<QRectF> stepsAlong(QPointF from, QPointF to)
{
    constexpr double step = 4;
    QList<QRectF> rectangles;
    const QPointF way = to - from;
    const int count = std::max(1, static_cast<int>(std::hypot(way.x(), way.y()) / step));
    for (int i = 0; i <= count; ++i) {
        const QPointF at = from + way * (double(i) / count);
        rectangles.append({at.x() - 1, at.y() - 1, 2, 2});
    }
    return rectangles;
}

} // namespace

ChartMarks::ChartMarks(QGraphicsItem *parent) : QGraphicsItem(parent)
{
    setZValue(100); // over the series
}

void ChartMarks::setPlan(const ChartPlan &plan, const Theme &theme)
{
    m_plan = plan;
    m_theme = theme;
    update();
}

void ChartMarks::setGeometry(const ChartGeometry &geometry, const QRectF &body)
{
    prepareGeometryChange();
    m_geometry = geometry;
    m_body = body;
    arrangeLabels();
}

void ChartMarks::setCurrent(int mark)
{
    m_current = mark;
    update();
}

QColor ChartMarks::colourOf(int series) const
{
    return m_theme.series.at(series % m_theme.series.size());
}

/// What labels must not cover: marks with their stems, lines, whiskers, bars and the words of the time axis.
QList<QRectF> ChartMarks::obstacles() const
{
    QList<QRectF> taken;
    for (const ChartMark &mark : m_plan.marks) {
        const QPointF at = m_geometry.map(mark.at);
        taken.append({at.x() - radius, at.y() - radius, 2 * radius, 2 * radius});
        for (const QPointF &stem : stemsOf(mark))
            taken.append(QRectF(at, at + stem * (radius + stemLength)).normalized().adjusted(-3, -3, 3, 3));
    }
    for (const ChartLine &line : m_plan.lines) {
        for (qsizetype i = 1; i < line.points.size(); ++i)
            taken += stepsAlong(m_geometry.map(line.points.at(i - 1)), m_geometry.map(line.points.at(i)));
    }
    for (const ChartWhisker &whisker : m_plan.whiskers)
        taken += stepsAlong(m_geometry.map(whisker.from), m_geometry.map(whisker.to));
    for (const ChartBar &bar : m_plan.bars)
        taken.append(barArea(bar));
    const double axis = m_geometry.plot.bottom() + 1;
    taken.append({m_geometry.plot.left(), axis, m_geometry.plot.width(), m_body.bottom() - axis});
    return taken;
}

QList<ChartMarks::Label> ChartMarks::wantedNames() const
{
    QList<Label> wanted;
    if (m_plan.kind != ChartKind::Line)
        return wanted;
    const QFontMetricsF metrics(labelFont());
    const double left = m_geometry.plot.right() + 12;
    const double width = m_body.right() - 4 - left;
    for (int series = 0; series < m_plan.names.size(); ++series) {
        const auto last = std::find_if(m_plan.marks.crbegin(), m_plan.marks.crend(),
                                       [&](const ChartMark &mark) { return mark.series == series; });
        Label label{metrics.elidedText(m_plan.names.at(series), Qt::ElideRight, width),
                    series,
                    true,
                    m_geometry.map(last->at),
                    {},
                    {}};
        label.size = {metrics.horizontalAdvance(label.text), metrics.height()};
        wanted.append(label);
    }
    return wanted;
}

QList<ChartMarks::Label> ChartMarks::wantedValues() const
{
    QList<Label> wanted;
    const QFontMetricsF metrics(labelFont());
    for (auto mark = m_plan.marks.crbegin(); mark != m_plan.marks.crend(); ++mark)
        wanted.append({mark->label,
                       mark->series,
                       false,
                       m_geometry.map(mark->at),
                       {},
                       {metrics.horizontalAdvance(mark->label), metrics.height()}});
    return wanted;
}

/// Names first, then values from the newest back, so that a crowd keeps what matters most.
void ChartMarks::arrangeLabels()
{
    const QList<Label> wanted = wantedNames() + wantedValues();
    QList<LabelWish> wishes;
    for (const Label &label : wanted) {
        QList<QPointF> places = label.name
                                    ? placesBeside(label.mark, m_geometry.plot.right() + 12, label.size)
                                    : placesAround(label.mark, label.size);
        if (isSideways())
            places = {places.at(2), places.at(3), places.at(0), places.at(1)};
        wishes.append({label.size, places});
    }
    const QList<std::optional<QPointF>> placed = placeLabels(wishes, m_body, obstacles());
    m_labels.clear();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!placed.at(i))
            continue;
        m_labels.append(wanted.at(i));
        m_labels.last().place = *placed.at(i);
    }
}

QRectF ChartMarks::barArea(const ChartBar &bar) const
{
    const double half = m_plan.barWidth / 2;
    return QRectF(m_geometry.map({bar.position - half, bar.value}), m_geometry.map({bar.position + half, 0}))
        .normalized();
}

/// The directions in which the true figure may lie, as unit vectors on the screen.
QList<QPointF> ChartMarks::stemsOf(const ChartMark &mark) const
{
    const QPointF more = isSideways() ? QPointF(1, 0) : QPointF(0, -1);
    switch (mark.bound) {
    case Bound::Exact:
        return {};
    case Bound::About:
        return {more, -more};
    case Bound::Over:
        return {more};
    case Bound::Under:
    case Bound::NearBelow:
        return {-more};
    }
    return {};
}

/// The subjects left of their rows; where rows are too low for all names, some of them.
void ChartMarks::paintRowNames(QPainter &painter) const
{
    const QList<AxisTick> &rows = m_plan.y.ticks;
    if (!isSideways() || rows.isEmpty())
        return;
    const QFontMetricsF metrics(labelFont());
    const double rowHeight = m_geometry.plot.height() / rows.size();
    const auto step = std::max(1, static_cast<int>(std::ceil((metrics.height() - 4) / rowHeight)));
    const double right = m_geometry.plot.left() - 8;
    painter.setFont(labelFont());
    painter.setPen(m_theme.ink);
    for (qsizetype i = rows.size() - 1; i >= 0; i -= step) {
        const QString name = metrics.elidedText(rows.at(i).label, Qt::ElideRight, right - 12);
        const double baseline = m_geometry.down(rows.at(i).value) + metrics.ascent() / 2 - 2;
        painter.drawText(QPointF(right - metrics.horizontalAdvance(name), baseline), name);
    }
}

void ChartMarks::paintWhiskers(QPainter &painter) const
{
    for (const ChartWhisker &whisker : m_plan.whiskers) {
        const QPointF from = m_geometry.map(whisker.from);
        const QPointF to = m_geometry.map(whisker.to);
        painter.setPen(QPen(whisker.contradiction ? m_theme.accent : colourOf(whisker.series), 2));
        painter.drawLine(from, to);
        for (const QPointF &end : {from, to})
            painter.drawLine(end - QPointF(capReach, 0), end + QPointF(capReach, 0));
    }
}

void ChartMarks::paintHollowBars(QPainter &painter) const
{
    for (const ChartBar &bar : m_plan.bars) {
        if (!bar.hollow)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colourOf(bar.series), 1.5, Qt::DashLine));
        painter.drawRect(barArea(bar).adjusted(1, 1, -1, 0));
    }
}

void ChartMarks::paintStems(QPainter &painter, const ChartMark &mark, QPointF at) const
{
    painter.setPen(QPen(m_plan.kind == ChartKind::Bars ? m_theme.ink : colourOf(mark.series), 1.5));
    for (const QPointF &direction : stemsOf(mark)) {
        const QPointF aside(direction.y() * 3, direction.x() * 3);
        const QPointF tip = at + direction * (radius + stemLength);
        painter.drawLine(at + direction * radius, tip);
        painter.drawLine(tip, tip - direction * 4 + aside);
        painter.drawLine(tip, tip - direction * 4 - aside);
    }
}

void ChartMarks::paintMark(QPainter &painter, const ChartMark &mark) const
{
    const QPointF at = m_geometry.map(mark.at);
    paintStems(painter, mark, at);
    if (m_plan.kind == ChartKind::Bars && m_plan.whiskers.isEmpty())
        return; // the bar's end is the mark
    painter.setPen(QPen(mark.hollow ? colourOf(mark.series) : m_theme.paper, mark.hollow ? 2 : 1));
    painter.setBrush(mark.hollow ? m_theme.paper : colourOf(mark.series));
    painter.drawPath(markShape(mark.series, at));
}

void ChartMarks::paintLabels(QPainter &painter) const
{
    const QFontMetricsF metrics(labelFont());
    painter.setFont(labelFont());
    for (const Label &label : m_labels) {
        const double middle = label.place.y() + label.size.height() / 2;
        if (label.name && label.place.x() > label.mark.x() + 2 * (radius + gap)) {
            painter.setPen(QPen(m_theme.rule, 1));
            painter.drawLine(label.mark + QPointF(radius + 2, 0), QPointF(label.place.x() - 3, middle));
        }
        painter.fillRect(QRectF(label.place, label.size).adjusted(0, 2, 0, -2), m_theme.paper);
        painter.setPen(label.name ? m_theme.ink : m_theme.muted);
        painter.drawText(QPointF(label.place.x(), label.place.y() + metrics.ascent()), label.text);
    }
}

void ChartMarks::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowNames(*painter);
    paintLabels(*painter);
    paintHollowBars(*painter);
    paintWhiskers(*painter);
    for (const ChartMark &mark : std::as_const(m_plan.marks))
        paintMark(*painter, mark);
    if (m_current < 0 || m_current >= m_plan.marks.size())
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme.accent, 2));
    painter->drawEllipse(m_geometry.map(m_plan.marks.at(m_current).at), radius + 5, radius + 5);
}

} // namespace jianbao

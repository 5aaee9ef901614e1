#include "views/charts/chartmarks.h"

#include "views/charts/markshape.h"
#include "views/charts/textlines.h"

#include <QFontMetricsF>
#include <QMap>
#include <QPainter>

namespace jianbao
{

namespace
{

constexpr double radius = MarkShape::radius;
constexpr double capReach = 10; ///< of a whisker's end, seen on both sides of a mark

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
    const ChartLabels labels(m_plan, m_geometry, m_body);
    m_labels = labels.placed();
    m_writesAll = labels.isComplete();
    update();
}

void ChartMarks::setCurrent(int mark)
{
    m_current = mark;
    update();
}

QColor ChartMarks::colourOf(int series) const
{
    return series < 0 ? m_theme.muted : m_theme.series.at(series % m_theme.series.size());
}

void ChartMarks::paintWhiskers(QPainter &painter) const
{
    for (const ChartWhisker &whisker : m_plan.whiskers) {
        if (!m_geometry.shows(whisker.from) || !m_geometry.shows(whisker.to))
            continue;
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
        painter.drawRect(m_geometry.barArea(bar, m_plan.barWidth, m_plan.isSideways()).adjusted(1, 1, -1, 0));
    }
}

void ChartMarks::paintPaces(QPainter &painter) const
{
    const double reach = m_plan.barWidth * 0.8;
    painter.setPen(QPen(m_theme.ink, 2));
    for (const QPointF &pace : m_plan.paces)
        painter.drawLine(m_geometry.map(pace - QPointF(0, reach)), m_geometry.map(pace + QPointF(0, reach)));
}

void ChartMarks::paintStems(QPainter &painter, const ChartMark &mark, QPointF at) const
{
    painter.setPen(QPen(m_plan.bars.isEmpty() ? colourOf(mark.series) : m_theme.ink, 1.5));
    for (const QPointF &direction : MarkShape::stems(mark.bound, m_plan.isSideways())) {
        const QPointF aside(direction.y() * 3, direction.x() * 3);
        const QPointF tip = at + direction * (radius + MarkShape::stem);
        painter.drawLine(at + direction * radius, tip);
        painter.drawLine(tip, tip - direction * 4 + aside);
        painter.drawLine(tip, tip - direction * 4 - aside);
    }
}

void ChartMarks::paintMark(QPainter &painter, const ChartMark &mark) const
{
    const QPointF at = m_geometry.map(mark.at);
    paintStems(painter, mark, at);
    if (!m_plan.bars.isEmpty())
        return; // the bar's end is the mark
    const QColor colour = colourOf(mark.series);
    const bool outlined = mark.hollow || mark.half;
    painter.setPen(QPen(outlined ? colour : m_theme.paper, outlined ? 2 : 1));
    painter.setBrush(outlined ? m_theme.paper : colour);
    painter.drawPath(MarkShape::of(mark.series, at));
    if (mark.half && !mark.hollow) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPath(MarkShape::leftHalf(mark.series, at));
    }
}

/// One call for each series: a shape for each of ten thousand figures would take too long to pan.
void ChartMarks::paintCrowd(QPainter &painter, const QList<qsizetype> &visible) const
{
    QMap<int, QPolygonF> points;
    for (const qsizetype number : visible) {
        const ChartMark &mark = m_plan.marks.at(number);
        QPolygonF &series = points[mark.series];
        const QPointF at = m_geometry.map(mark.at);
        if (series.isEmpty() || (series.constLast() - at).manhattanLength() >= 1)
            series.append(at);
    }
    for (auto series = points.cbegin(); series != points.cend(); ++series) {
        painter.setPen(QPen(colourOf(series.key()), 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawPoints(*series);
    }
}

void ChartMarks::paintMarks(QPainter &painter) const
{
    QList<qsizetype> visible;
    for (qsizetype i = 0; i < m_plan.marks.size(); ++i) {
        if (m_geometry.shows(m_plan.marks.at(i).at))
            visible.append(i);
    }
    if (visible.size() > ChartLabels::crowd) {
        paintCrowd(painter, visible);
        return;
    }
    for (const qsizetype number : std::as_const(visible))
        paintMark(painter, m_plan.marks.at(number));
}

void ChartMarks::paintUpright(QPainter &painter, const ChartLabel &label) const
{
    constexpr double figureHeight = 0.73; // of the face
    const double baseline = label.size.width() / 2 + figureHeight * label.pixels / 2;
    painter.save();
    painter.translate(label.place + QPointF(baseline, label.size.height()));
    painter.rotate(-90);
    painter.setFont(chartFont(label.pixels));
    painter.setPen(m_theme.muted);
    painter.drawText(QPointF(), label.text);
    painter.restore();
}

void ChartMarks::paintLabels(QPainter &painter) const
{
    for (const ChartLabel &label : m_labels) {
        if (label.isUpright) {
            paintUpright(painter, label);
            continue;
        }
        const QFont font = chartFont(label.pixels, label.isOurs);
        const double middle = label.place.y() + label.size.height() / 2;
        if (label.isName && label.place.x() > label.mark.x() + 2 * (radius + 6)) {
            painter.setPen(QPen(m_theme.rule, 1));
            painter.drawLine(label.mark + QPointF(radius + 2, 0), QPointF(label.place.x() - 3, middle));
        }
        painter.fillRect(QRectF(label.place, label.size).adjusted(0, 2, 0, -2), m_theme.paper);
        painter.setFont(font);
        painter.setPen(label.isName ? m_theme.ink : m_theme.muted);
        painter.drawText(QPointF(label.place.x(), label.place.y() + QFontMetricsF(font).ascent()),
                         label.text);
    }
}

void ChartMarks::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintLabels(*painter);
    paintHollowBars(*painter);
    paintPaces(*painter);
    paintWhiskers(*painter);
    paintMarks(*painter);
    if (m_current < 0 || m_current >= m_plan.marks.size())
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme.accent, 2));
    painter->drawEllipse(m_geometry.map(m_plan.marks.at(m_current).at), radius + 5, radius + 5);
}

} // namespace jianbao

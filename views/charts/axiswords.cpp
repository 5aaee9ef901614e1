#include "views/charts/axiswords.h"

#include "views/charts/textlines.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

constexpr double belowAxis = 18; ///< from the axis to the baseline of its words

} // namespace

AxisWords::AxisWords(QGraphicsItem *parent) : QGraphicsItem(parent)
{
    setZValue(50);
}

void AxisWords::setPlan(const ChartPlan &plan, const Theme &theme)
{
    m_plan = plan;
    m_theme = theme;
    update();
}

void AxisWords::setGeometry(const ChartGeometry &geometry, const QRectF &body)
{
    prepareGeometryChange();
    m_geometry = geometry;
    m_body = body;
    update();
}

/// Where rows are too low for all names, some of them.
void AxisWords::paintRowNames(QPainter &painter) const
{
    const QList<AxisTick> &rows = m_plan.y.ticks;
    const double rowHeight = m_geometry.plot.height() / std::max<qsizetype>(1, rows.size());
    const double right = m_geometry.plot.left() - 8;
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        const bool ours = m_plan.ours == static_cast<int>(i);
        const QFont font = chartFont(12, ours);
        const QFontMetricsF metrics(font);
        const auto step = std::max(1, static_cast<int>(std::ceil((metrics.height() - 4) / rowHeight)));
        if ((rows.size() - 1 - i) % step != 0)
            continue;
        const QString name = metrics.elidedText(rows.at(i).label, Qt::ElideRight, right - 12);
        painter.setFont(font);
        painter.setPen(m_theme.ink);
        painter.drawText(QPointF(right - metrics.horizontalAdvance(name),
                                 m_geometry.down(rows.at(i).value) + metrics.ascent() / 2 - 2),
                         name);
    }
}

/// Every nth word, so that all that are written have room.
void AxisWords::paintWords(QPainter &painter, const QList<Word> &words, double baseline)
{
    constexpr double gap = 10;
    const QFontMetricsF metrics(painter.font());
    const auto fits = [&](qsizetype step) {
        for (qsizetype i = step; i < words.size(); i += step) {
            const double half = metrics.horizontalAdvance(words.at(i).text) / 2;
            const double before = metrics.horizontalAdvance(words.at(i - step).text) / 2;
            if (words.at(i).middle - words.at(i - step).middle < half + before + gap)
                return false;
        }
        return true;
    };
    qsizetype step = 1;
    while (step < words.size() && !fits(step))
        ++step;
    for (qsizetype i = 0; i < words.size(); i += step) {
        const double width = metrics.horizontalAdvance(words.at(i).text);
        painter.drawText(QPointF(words.at(i).middle - width / 2, baseline), words.at(i).text);
    }
}

void AxisWords::paintAcross(QPainter &painter) const
{
    QList<Word> words;
    double before = m_plan.x.minimum;
    for (const AxisTick &tick : m_geometry.x.ticks) {
        const double at = m_geometry.x.bands ? (before + tick.value) / 2 : tick.value;
        before = tick.value;
        if (at >= m_geometry.x.minimum && at <= m_geometry.x.maximum)
            words.append({m_geometry.across(at), tick.label});
    }
    painter.setFont(chartFont(12));
    painter.setPen(m_theme.muted);
    paintWords(painter, words, m_geometry.plot.bottom() + belowAxis);
}

void AxisWords::paintPanel(QPainter &painter, const ChartPanel &panel) const
{
    const QRectF area = m_geometry.map(panel.area);
    const bool ours = m_plan.ours >= 0 && m_plan.names.value(m_plan.ours) == panel.name;
    painter.setFont(chartFont(11));
    const QFontMetricsF metrics(painter.font());
    for (const AxisTick &tick : panel.up) {
        const double y = m_geometry.down(tick.value);
        painter.setPen(QPen(m_theme.rule, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_theme.muted);
        painter.drawText(
            QPointF(area.left() - 6 - metrics.horizontalAdvance(tick.label), y + metrics.ascent() / 2 - 2),
            tick.label);
    }
    QList<Word> words;
    for (const AxisTick &tick : panel.across)
        words.append({m_geometry.across(tick.value), tick.label});
    painter.setPen(m_theme.muted);
    paintWords(painter, words, area.bottom() + 14);
    const QFont nameFont = chartFont(12, true);
    painter.setFont(nameFont);
    painter.setPen(ours ? m_theme.series.first() : m_theme.ink);
    painter.drawText(QPointF(area.left(), area.top() - 10),
                     QFontMetricsF(nameFont).elidedText(panel.name, Qt::ElideRight, area.width()));
}

void AxisWords::paintPanels(QPainter &painter) const
{
    for (const ChartPanel &panel : m_plan.panels)
        paintPanel(painter, panel);
}

void AxisWords::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_plan.isEmpty())
        return;
    if (!m_plan.panels.isEmpty()) {
        paintPanels(*painter);
        return;
    }
    paintAcross(*painter);
    if (m_plan.isSideways())
        paintRowNames(*painter);
}

} // namespace jianbao

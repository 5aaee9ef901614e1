#include "views/charts/indicatorchart.h"

#include "views/charts/chartcaption.h"
#include "views/charts/chartmarks.h"
#include "views/charts/textlines.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

constexpr double reach = 12;          ///< how near the mouse must come to a mark, in pixels
constexpr double widestName = 180;    ///< room for names right of the plot
constexpr double widestRowName = 260; ///< and left of it
constexpr double widestLegend = 110;  ///< for each of at most six names
constexpr int tickPixels = 12;

double widestLabel(const QStringList &labels, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QString &label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return widest;
}

QStringList labelsOf(const ChartAxis &axis)
{
    QStringList labels;
    for (const AxisTick &tick : axis.ticks)
        labels.append(tick.label);
    return labels;
}

/// Fills an axis that the chart keeps: Qt Charts shows a removed axis until the event loop has deleted it.
void fill(QCategoryAxis &axis, const ChartAxis &plan, const Theme &theme)
{
    const QStringList old = axis.categoriesLabels();
    for (const QString &label : old)
        axis.remove(label);
    axis.setStartValue(plan.minimum);
    axis.setLabelsPosition(plan.bands ? QCategoryAxis::AxisLabelsPositionCenter
                                      : QCategoryAxis::AxisLabelsPositionOnValue);
    for (const AxisTick &tick : plan.ticks)
        axis.append(tick.label, tick.value);
    axis.setRange(plan.minimum, plan.maximum);
    axis.setLabelsFont(chartFont(tickPixels));
    axis.setLabelsColor(theme.muted);
    axis.setGridLinePen(QPen(theme.rule, 1));
    axis.setLinePen(QPen(theme.rule, 1));
    axis.setTruncateLabels(false);
}

} // namespace

IndicatorChart::IndicatorChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_caption(new ChartCaption(this))
    , m_marks(new ChartMarks(this))
    , m_across(new QCategoryAxis)
    , m_up(new QCategoryAxis)
{
    addAxis(m_across, Qt::AlignBottom);
    addAxis(m_up, Qt::AlignLeft);
    legend()->detachFromChart();
    setAnimationOptions(NoAnimation);
    setBackgroundVisible(false);
    setMargins({});
    setMinimumSize(0, 0);
}

void IndicatorChart::setPlan(const ChartPlan &plan, const QStringList &sources)
{
    m_plan = plan;
    m_marks->setCurrent(-1);
    m_caption->setTexts(plan.title, plan.subtitle, plan.notes, sources);
    rebuild();
}

void IndicatorChart::setTheme(const Theme &theme)
{
    m_theme = theme;
    rebuild();
}

void IndicatorChart::rebuild()
{
    removeAllSeries();
    m_caption->setTheme(m_theme);
    m_marks->setPlan(m_plan, m_theme);
    if (!m_plan.isEmpty()) {
        addBars();
        addLines();
        setAxes();
    }
    m_across->setVisible(!m_plan.isEmpty());
    m_up->setVisible(!m_plan.isEmpty());
    arrange();
}

void IndicatorChart::addLines()
{
    for (const ChartLine &line : std::as_const(m_plan.lines)) {
        auto *series = new QLineSeries;
        QPen pen(m_theme.series.at(line.series % m_theme.series.size()), 2);
        pen.setStyle(line.dotted ? Qt::DotLine : Qt::SolidLine);
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        series->setPen(pen);
        series->append(line.points);
        series->setName(m_plan.names.value(line.series));
        addSeries(series);
    }
    if (m_plan.rule) {
        auto *rule = new QLineSeries;
        rule->setPen(QPen(m_theme.muted, 1, Qt::DashLine));
        rule->append(m_plan.x.minimum, *m_plan.rule);
        rule->append(m_plan.x.maximum, *m_plan.rule);
        addSeries(rule);
    }
    addSeries(new QLineSeries); // axes are drawn only where some series has them
}

/// A set for each subject; QBarSeries puts bars of one category beside each other, as the plan does.
void IndicatorChart::addBars()
{
    if (m_plan.bars.isEmpty())
        return;
    const auto categories = static_cast<int>(m_plan.x.ticks.size());
    auto *series = new QBarSeries;
    const QFontMetricsF metrics(chartFont(tickPixels));
    series->setBarWidth(m_plan.barWidth * m_plan.names.size());
    for (int number = 0; number < m_plan.names.size(); ++number) {
        auto *set = new QBarSet(metrics.elidedText(m_plan.names.at(number), Qt::ElideRight, widestLegend));
        QList<qreal> values(categories, 0);
        for (const ChartBar &bar : std::as_const(m_plan.bars)) {
            if (bar.series == number && !bar.hollow)
                values[static_cast<int>(std::lround(bar.position))] = bar.value;
        }
        set->append(values);
        set->setColor(m_theme.series.at(number % m_theme.series.size()));
        set->setBorderColor(set->color());
        series->append(set);
    }
    addSeries(series);
}

void IndicatorChart::setAxes()
{
    const bool rows = m_plan.kind == ChartKind::Ranked || m_plan.kind == ChartKind::Change;
    fill(*m_across, m_plan.x, m_theme);
    fill(*m_up, m_plan.y, m_theme);
    m_across->setGridLineVisible(rows);
    m_up->setLineVisible(rows);
    m_up->setLabelsVisible(!rows); // Qt Charts cuts long names down to dots; our own item writes them
    const QList<QAbstractSeries *> all = series();
    for (QAbstractSeries *one : all) {
        one->attachAxis(m_across);
        one->attachAxis(m_up);
    }
    m_across->setRange(m_plan.x.minimum, m_plan.x.maximum);
    m_up->setRange(m_plan.y.minimum, m_plan.y.maximum);
}

/// Bars are named by Qt's legend; in the other kinds every series bears its name beside its last figure.
void IndicatorChart::arrangeLegend(const QRectF &strip)
{
    const bool wanted = m_plan.kind == ChartKind::Bars && !m_plan.isEmpty();
    legend()->setVisible(wanted);
    if (!wanted)
        return;
    legend()->setFont(chartFont(tickPixels));
    legend()->setLabelColor(m_theme.ink);
    legend()->setBackgroundVisible(false);
    const QList<QAbstractSeries *> all = series();
    for (QAbstractSeries *one : all) {
        for (QLegendMarker *marker : legend()->markers(one))
            marker->setVisible(one->type() == QAbstractSeries::SeriesTypeBar);
    }
    legend()->setContentsMargins(0, 0, 0, 0);
    legend()->setGeometry(strip);
}

ChartGeometry IndicatorChart::geometryOfPlan() const
{
    return {m_plan.x, m_plan.y, plotArea()};
}

void IndicatorChart::arrange()
{
    m_caption->arrange(size());
    const QFontMetricsF metrics(chartFont(tickPixels));
    const double left = 24 + std::min(widestRowName, widestLabel(labelsOf(m_plan.y), metrics));
    const bool named = m_plan.kind == ChartKind::Line;
    const double right = named ? 32 + std::min(widestName, widestLabel(m_plan.names, metrics)) : 72;
    const double legendHeight = m_plan.kind == ChartKind::Bars ? 28 : 0;
    const QRectF body = m_caption->body();
    const QRectF plot = body.adjusted(left, 16 + legendHeight, -right, -28);
    setPlotArea(plot.isValid() ? plot : QRectF(0, 0, 1, 1));
    arrangeLegend({16, body.top(), body.width() - 32, legendHeight});
    layout()->setGeometry(rect()); // Qt Charts moves its axes only here
    m_marks->setGeometry(geometryOfPlan(), QRectF(QPointF(plot.left(), body.top()), body.bottomRight()));
}

void IndicatorChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    arrange();
}

int IndicatorChart::markAt(QPointF place) const
{
    int nearest = -1;
    double best = reach * reach;
    for (int i = 0; i < m_plan.marks.size(); ++i) {
        const QPointF away = placeOf(i) - place;
        const double distance = QPointF::dotProduct(away, away);
        if (distance <= best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

QPointF IndicatorChart::placeOf(int mark) const
{
    return geometryOfPlan().map(m_plan.marks.at(mark).at);
}

void IndicatorChart::setCurrentMark(int mark)
{
    m_marks->setCurrent(mark);
}

} // namespace jianbao

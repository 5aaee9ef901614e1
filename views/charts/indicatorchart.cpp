#include "views/charts/indicatorchart.h"

#include "views/charts/axisticks.h"
#include "views/charts/axiswords.h"
#include "views/charts/chartcaption.h"
#include "views/charts/chartmargins.h"
#include "views/charts/chartmarks.h"
#include "views/charts/linethinning.h"
#include "views/charts/planseries.h"
#include "views/charts/textlines.h"

#include <QGraphicsLayout>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr double reach = 12;     ///< how near the mouse must come to a mark, in pixels
constexpr double roomAbove = 30; ///< for the value of a figure that stands at the top
constexpr double shortestTime = 1.0 / 12;
constexpr int tickPixels = 12;

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
    , m_words(new AxisWords(this))
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
    m_time = plan.x;
    m_marks->setCurrent(-1);
    m_caption->setTexts({plan.title, plan.subtitle, plan.badge, plan.notes, sources});
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
    m_lines.clear();
    m_caption->setTheme(m_theme);
    m_words->setPlan(m_plan, m_theme);
    m_marks->setPlan(m_plan, m_theme);
    if (!m_plan.isEmpty()) {
        if (!m_plan.bars.isEmpty())
            addSeries(newBarSeries(m_plan, m_theme));
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
        m_lines.append(newLineSeries(line, m_plan, m_theme));
        addSeries(m_lines.constLast());
    }
    if (m_plan.rule)
        addSeries(newRuleSeries(m_plan, m_theme));
    addSeries(new QLineSeries); // axes are drawn only where some series has them
}

void IndicatorChart::setAxes()
{
    const bool rows = m_plan.isSideways();
    const bool panels = !m_plan.panels.isEmpty();
    fill(*m_across, m_time, m_theme);
    fill(*m_up, m_plan.y, m_theme);
    m_across->setGridLineVisible(rows);
    m_across->setLabelsVisible(false); // our own words know when they have no room
    m_across->setLineVisible(!panels);
    m_up->setLineVisible(rows);
    m_up->setGridLineVisible(!panels);
    m_up->setLabelsVisible(!rows);
    const QList<QAbstractSeries *> all = series();
    for (QAbstractSeries *one : all) {
        one->attachAxis(m_across);
        one->attachAxis(m_up);
    }
    m_across->setRange(m_time.minimum, m_time.maximum);
    m_up->setRange(m_plan.y.minimum, m_plan.y.maximum);
}

void IndicatorChart::showTime(double from, double to)
{
    if (m_plan.kind != ChartKind::Line || m_plan.isEmpty())
        return;
    const double most = m_plan.x.maximum - m_plan.x.minimum;
    const double length = std::clamp(to - from, std::min(shortestTime, most), most);
    const double begin = std::clamp(from, m_plan.x.minimum, m_plan.x.maximum - length);
    m_time = timeAxis(begin, begin + length, false);
    m_time.minimum = begin;
    m_time.maximum = begin + length;
    m_across->setRange(m_time.minimum, m_time.maximum);
    thinLines();
    m_words->setGeometry(geometryOfPlan(), m_words->boundingRect());
    m_marks->setGeometry(geometryOfPlan(), m_marks->body());
}

void IndicatorChart::showAllTime()
{
    showTime(m_plan.x.minimum, m_plan.x.maximum);
}

double IndicatorChart::timeAt(double x) const
{
    const QRectF plot = plotArea();
    return m_time.minimum + (x - plot.left()) / plot.width() * (m_time.maximum - m_time.minimum);
}

/// Qt Charts draws every point of a line, also those that stand on one another or outside.
void IndicatorChart::thinLines()
{
    constexpr qsizetype few = 500;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QList<QPointF> &points = m_plan.lines.at(i).points;
        if (points.size() > few)
            m_lines.at(i)->replace(
                thinnedLine(points, m_time.minimum, m_time.maximum, static_cast<int>(plotArea().width())));
    }
}

/// Bars are named by Qt's legend; in the other kinds every series bears its name beside its last figure.
void IndicatorChart::arrangeLegend(const QRectF &strip)
{
    const bool wanted = m_plan.kind == ChartKind::Bars && m_plan.names.size() > 1;
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
    return {m_time, m_plan.y, plotArea()};
}

void IndicatorChart::arrange()
{
    m_caption->setTellsOfTable(false);
    arrangeParts();
    if (m_marks->writesAll())
        return;
    m_caption->setTellsOfTable(true);
    arrangeParts();
}

void IndicatorChart::arrangeParts()
{
    m_caption->arrange(size());
    const double legendHeight = m_plan.kind == ChartKind::Bars && m_plan.names.size() > 1 ? 28 : 0;
    const QRectF body = m_caption->body();
    const QRectF plot =
        body.adjusted(roomLeftOf(m_plan), roomAbove + legendHeight, -roomRightOf(m_plan), -28);
    setPlotArea(plot.isValid() ? plot : QRectF(0, 0, 1, 1));
    arrangeLegend({16, body.top(), body.width() - 32, legendHeight});
    layout()->setGeometry(rect()); // Qt Charts moves its axes only here
    thinLines();
    m_words->setGeometry(geometryOfPlan(), body);
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
        if (!isShown(i))
            continue;
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

bool IndicatorChart::isShown(int mark) const
{
    return geometryOfPlan().shows(m_plan.marks.at(mark).at);
}

QRectF IndicatorChart::titleArea() const
{
    return m_caption->titleArea();
}

void IndicatorChart::setCurrentMark(int mark)
{
    m_marks->setCurrent(mark);
}

} // namespace jianbao

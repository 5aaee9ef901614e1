#include "views/charts/chartview.h"

#include "models/items/amount.h"
#include "models/items/citation.h"
#include "models/items/observationseriesmodel.h"
#include "views/charts/indicatorchart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

ChartView::ChartView(IndicatorChart *chart, const ObservationSeriesModel &model, QWidget *parent)
    : QChartView(chart, parent), m_chart(chart), m_model(model)
{
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Chart; the table below holds the same figures"));
}

QPointF ChartView::inChart(QPoint place) const
{
    return m_chart->mapFromScene(mapToScene(place));
}

int ChartView::markAt(QPoint place) const
{
    return m_chart->markAt(inChart(place));
}

void ChartView::stretch(double factor, double around)
{
    const ChartAxis &shown = m_chart->shownTime();
    const double fixed = m_chart->timeAt(around);
    m_chart->showTime(fixed - (fixed - shown.minimum) * factor, fixed + (shown.maximum - fixed) * factor);
}

void ChartView::drag(QPoint place)
{
    const double away = m_chart->timeAt(inChart(*m_dragged).x()) - m_chart->timeAt(inChart(place).x());
    const ChartAxis &shown = m_chart->shownTime();
    m_chart->showTime(shown.minimum + away, shown.maximum + away);
    m_dragged = place;
}

void ChartView::bringIntoSight(int mark)
{
    if (mark < 0 || m_chart->isShown(mark))
        return;
    const ChartAxis &shown = m_chart->shownTime();
    const double half = (shown.maximum - shown.minimum) / 2;
    const double middle = m_chart->plan().marks.at(mark).at.x();
    m_chart->showTime(middle - half, middle + half);
}

int ChartView::markOfRow(int row) const
{
    const QList<ChartMark> &marks = m_chart->plan().marks;
    const auto found =
        std::find_if(marks.cbegin(), marks.cend(), [row](const ChartMark &mark) { return mark.row == row; });
    return found == marks.cend() ? -1 : static_cast<int>(found - marks.cbegin());
}

void ChartView::setCurrentRow(int row)
{
    m_row = row;
    const int mark = row < 0 ? -1 : markOfRow(row);
    bringIntoSight(mark);
    m_chart->setCurrentMark(mark);
}

void ChartView::setCurrentMark(int mark)
{
    const int row = m_chart->plan().marks.at(mark).row;
    setCurrentRow(row);
    Q_EMIT currentRowChanged(row);
}

/// Left and right: the next figure in the order of the plan. Up and down: the nearest figure that stands
/// higher or lower.
int ChartView::nextMark(int key) const
{
    const QList<ChartMark> &marks = m_chart->plan().marks;
    const auto count = static_cast<int>(marks.size());
    const int current = m_row < 0 ? -1 : markOfRow(m_row);
    if (current < 0)
        return key == Qt::Key_End ? count - 1 : 0;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return std::clamp(current + (key == Qt::Key_Left ? -1 : 1), 0, count - 1);
    if (key == Qt::Key_Home || key == Qt::Key_End)
        return key == Qt::Key_Home ? 0 : count - 1;
    int nearest = current;
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i < count; ++i) {
        const QPointF away = m_chart->placeOf(i) - m_chart->placeOf(current);
        const bool wanted = key == Qt::Key_Up ? away.y() < -0.5 : away.y() > 0.5;
        const double distance = std::hypot(away.x() * 3, away.y());
        if (wanted && distance < best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (m_chart->plan().isEmpty()) {
        QChartView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        setCurrentMark(nextMark(event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_row >= 0)
            Q_EMIT rowOpened(m_row);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        stretch(0.5, m_chart->plotArea().center().x());
        return;
    case Qt::Key_Minus:
        stretch(2, m_chart->plotArea().center().x());
        return;
    case Qt::Key_0:
        m_chart->showAllTime();
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = markAt(event->pos());
    if (m_pressed >= 0)
        setCurrentMark(m_pressed);
    else
        m_dragged = event->pos();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed >= 0 && markAt(event->pos()) == m_pressed)
        Q_EMIT rowOpened(m_chart->plan().marks.at(m_pressed).row);
    m_pressed = -1;
    m_dragged.reset();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged) {
        drag(event->pos());
        return;
    }
    viewport()->setCursor(markAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_chart->titleArea().contains(inChart(event->pos())))
        Q_EMIT titleOpened();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    constexpr double perNotch = 0.8;
    constexpr double notch = 120;
    stretch(std::pow(perNotch, event->angleDelta().y() / notch), inChart(event->position().toPoint()).x());
    event->accept();
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int mark = markAt(help->pos());
    if (mark >= 0)
        QToolTip::showText(help->globalPos(), tooltip(m_chart->plan().marks.at(mark).row), this);
    else
        QToolTip::hideText();
    return true;
}

QString ChartView::tooltip(int row) const
{
    const SeriesPoint &point = m_model.pointAt(row);
    QStringList lines{u"%1 · %2"_s.arg(point.fact().subject, Citation::period(point.fact().period)),
                      point.isImplied()
                          ? tr("%1, computed: %2").arg(Amount::of(point.fact()), point.computation)
                          : Amount::of(point.fact()),
                      u"“%1”"_s.arg(point.fact().quote.shownWords())};
    const QList<Source> sources = point.sources();
    for (const Source &source : sources)
        lines.append(Citation::of(source));
    return lines.join(u'\n');
}

} // namespace jianbao

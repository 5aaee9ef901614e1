#include "views/charts/chartview.h"

#include "models/items/amount.h"
#include "models/items/citation.h"
#include "models/items/observationseriesmodel.h"
#include "views/charts/indicatorchart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

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

int ChartView::markAt(QPoint place) const
{
    return m_chart->markAt(m_chart->mapFromScene(mapToScene(place)));
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
    m_chart->setCurrentMark(row < 0 ? -1 : markOfRow(row));
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
    default:
        QChartView::keyPressEvent(event);
    }
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? markAt(event->pos()) : -1;
    if (m_pressed >= 0)
        setCurrentMark(m_pressed);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed >= 0 && markAt(event->pos()) == m_pressed)
        Q_EMIT rowOpened(m_chart->plan().marks.at(m_pressed).row);
    m_pressed = -1;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(markAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
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
    QStringList lines{
        QStringLiteral("%1 · %2").arg(point.fact().subject, Citation::period(point.fact().period)),
        Amount::of(point.fact()), QStringLiteral("“%1”").arg(point.fact().quote.shownWords())};
    const QList<Source> sources = point.sources();
    for (const Source &source : sources)
        lines.append(Citation::of(source));
    return lines.join(u'\n');
}

} // namespace jianbao

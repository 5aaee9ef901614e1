#include "views/timeline/timelineview.h"

#include "views/timeline/axispainter.h"
#include "views/timeline/timelinepainter.h"

#include <QPainter>
#include <QScrollBar>
#include <QScroller>

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

constexpr int fewestLines = 3;
constexpr int mostLines = 9;
constexpr double margin = 24;     ///< before the first day, in pixels
constexpr double lastTexts = 140; ///< after the last day, for the texts of the last events

} // namespace

TimelineView::TimelineView(TimelineModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_gestures(*this)
{
    makeLayout();
    m_items.setSourceModel(&model);
    setModel(&m_items);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Timeline"));
}

void TimelineView::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

void TimelineView::setInertia(bool on)
{
    m_inertia = on;
    if (on)
        QScroller::grabGesture(viewport(), QScroller::LeftMouseButtonGesture);
    else
        QScroller::ungrabGesture(viewport());
}

void TimelineView::makeLayout()
{
    const TimeScale before = m_layout ? m_layout->scale() : TimeScale();
    m_layout = std::make_unique<TimelineLayout>(m_model, LaneMetrics::screen(linesThatFit()));
    m_layout->setScale(before);
}

/// As many lines a lane as let all lanes be seen at once.
int TimelineView::linesThatFit() const
{
    const qsizetype lanes = std::max<qsizetype>(1, m_model.lanes().size());
    const LaneMetrics metrics;
    const double each = lanesArea().height() / double(lanes) - 2 * metrics.padding;
    return static_cast<int>(std::clamp(each / metrics.lineHeight, double(fewestLines), double(mostLines)));
}

void TimelineView::reset()
{
    QListView::reset();
    m_selected = QBitArray(m_model.rowCount());
    makeLayout();
    if (m_fit == Fit::None && m_model.extent().start.isValid())
        keepTime();
    else
        keepFit();
}

/// The same days stay in sight, wherever the first event is now.
void TimelineView::keepTime()
{
    const QDate start = m_model.extent().start;
    const double moved = double(start.daysTo(scale().origin())) * scale().pixelsPerDay();
    const double left = horizontalOffset() + moved;
    setScale(TimeScale(start, scale().pixelsPerDay()));
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(left)));
}

QRectF TimelineView::lanesArea() const
{
    return QRectF(viewport()->rect()).adjusted(LanePainter::headerWidth, AxisPainter::height, 0, 0);
}

QPointF TimelineView::toLayout(QPointF viewportPoint) const
{
    return viewportPoint - lanesArea().topLeft() + QPointF(horizontalOffset() - margin, verticalOffset());
}

double TimelineView::wholeWidth() const
{
    const Period extent = m_model.extent();
    return extent.start.isValid() ? scale().right(extent.end) + margin + lastTexts : 0;
}

/// The scale at which all known days are seen; some day is known.
TimeScale TimelineView::wholeScale() const
{
    const double room = std::max(100.0, lanesArea().width() - margin - lastTexts);
    return TimeScale::fitting(m_model.extent().start, m_model.extent().end, room);
}

void TimelineView::showWhole()
{
    m_fit = Fit::Whole;
    setScale(m_model.extent().start.isValid() ? wholeScale() : TimeScale());
    horizontalScrollBar()->setValue(0);
}

void TimelineView::showBulk()
{
    const Period bulk = m_model.bulk();
    if (bulk == m_model.extent() || !bulk.isKnown())
        showWhole();
    else
        showDays(bulk.start, bulk.end);
    m_fit = Fit::Bulk;
}

void TimelineView::showPeriod(QDate from, QDate to)
{
    if (!m_model.extent().start.isValid() || !from.isValid() || to < from)
        return;
    m_fit = Fit::None;
    showDays(from, to);
}

void TimelineView::showDays(QDate from, QDate to)
{
    const double room = std::max(100.0, lanesArea().width() - margin - lastTexts);
    setScale({m_model.extent().start, TimeScale::fitting(from, to, room).pixelsPerDay()});
    horizontalScrollBar()->setValue(static_cast<int>(scale().left(from)));
}

void TimelineView::showDay(QDate day)
{
    horizontalScrollBar()->setValue(static_cast<int>(scale().middle(day) + margin - lanesArea().width() / 2));
}

void TimelineView::showLatest()
{
    horizontalScrollBar()->setValue(
        static_cast<int>(scale().right(m_model.extent().end) + margin + lastTexts - lanesArea().width()));
}

void TimelineView::showRows(const QList<int> &rows)
{
    const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend(), [this](int left, int right) {
        return m_model.recordAt(left).first < m_model.recordAt(right).first;
    });
    const QDate from = QDate::fromJulianDay(m_model.recordAt(*first).first);
    const QDate to = QDate::fromJulianDay(m_model.recordAt(*last).first);
    const qint64 around = std::max<qint64>(1, from.daysTo(to) / 10);
    showPeriod(from.addDays(-around), to.addDays(around));
}

Period TimelineView::seen() const
{
    if (!m_model.extent().start.isValid())
        return {};
    const double left = horizontalOffset() - margin;
    return {scale().dayAt(left), scale().dayAt(left + lanesArea().width())};
}

void TimelineView::keepFit()
{
    if (m_fit == Fit::Whole)
        showWhole();
    else if (m_fit == Fit::Bulk)
        showBulk();
}

void TimelineView::setScale(const TimeScale &scale)
{
    m_layout->setScale(scale);
    updateGeometries();
    viewport()->update();
    Q_EMIT seenChanged();
}

void TimelineView::zoomBy(double factor)
{
    const QModelIndex current = currentIndex();
    const QRect mark = current.isValid() ? visualRect(current) : QRect();
    const bool isSeen = mark.isValid() && lanesArea().intersects(mark);
    zoomAround(isSeen ? mark.left() : lanesArea().center().x(), factor);
}

void TimelineView::zoomAround(double viewportX, double factor)
{
    if (!m_model.extent().start.isValid())
        return;
    const double day = toLayout({viewportX, 0}).x() / scale().pixelsPerDay();
    const double wanted = scale().pixelsPerDay() * factor;
    if (wanted <= wholeScale().pixelsPerDay()) {
        showWhole();
        return;
    }
    m_fit = Fit::None;
    setScale({scale().origin(), wanted});
    const double moved = day * scale().pixelsPerDay() + margin - (viewportX - lanesArea().left());
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(moved)));
}

void TimelineView::panBy(QPoint pixels)
{
    horizontalScrollBar()->setValue(horizontalOffset() + pixels.x());
    verticalScrollBar()->setValue(verticalOffset() + pixels.y());
}

void TimelineView::doItemsLayout()
{
    updateGeometries();
}

void TimelineView::updateGeometries()
{
    // QListView would set the bars by its own layout. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::updateGeometries();
    const QRectF area = lanesArea();
    const auto range = [](double whole, double part) {
        return std::max(0, static_cast<int>(std::ceil(whole - part)));
    };
    horizontalScrollBar()->setRange(0, range(wholeWidth(), area.width()));
    horizontalScrollBar()->setPageStep(static_cast<int>(area.width()));
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, range(m_layout->height(), area.height()));
    verticalScrollBar()->setPageStep(static_cast<int>(area.height()));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_layout->metrics().lineHeight));
}

void TimelineView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT seenChanged();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (linesThatFit() != m_layout->metrics().mostLines)
        makeLayout();
    keepFit();
    updateGeometries();
}

void TimelineView::setBand(const QRect &viewportBand)
{
    m_band = viewportBand;
    viewport()->update();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const auto isSelected = [this](int row) { return m_selected.testBit(row); };
    TimelinePainter(m_model, *m_layout, m_theme, isSelected)
        .paint(painter, {.size = viewport()->size(),
                         .offset = QPointF(horizontalOffset() - margin, verticalOffset()),
                         .currentRow = currentIndex().row(),
                         .band = m_band});
}

} // namespace jianbao

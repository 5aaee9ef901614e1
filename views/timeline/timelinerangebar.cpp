#include "views/timeline/timelinerangebar.h"

#include "models/items/timelinemodel.h"
#include "views/timeline/eventmarks.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

constexpr double grip = 6;
constexpr int binWidth = 3;

} // namespace

TimelineRangeBar::TimelineRangeBar(const TimelineModel &model, QWidget *parent)
    : QWidget(parent), m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(TimelineRangeBar::sizeHint().height());
    setAccessibleName(tr("Range of time"));
    setAccessibleDescription(
        tr("The arrow keys move the part of time that is shown, plus and minus change it"));
    setToolTip(tr("Drag the window or its edges to choose the time that is shown"));
    connect(&model, &QAbstractItemModel::modelReset, this, &TimelineRangeBar::forgetPicture);
}

void TimelineRangeBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    forgetPicture();
}

void TimelineRangeBar::forgetPicture()
{
    m_picture = {};
    update();
}

void TimelineRangeBar::setSeen(const Period &seen)
{
    m_seen = seen;
    update();
}

qint64 TimelineRangeBar::days() const
{
    const Period extent = m_model.extent();
    return extent.start.isValid() ? extent.start.daysTo(extent.end) + 1 : 0;
}

double TimelineRangeBar::xOf(QDate day) const
{
    return double(m_model.extent().start.daysTo(day)) * width() / double(days());
}

QDate TimelineRangeBar::dayAt(double x) const
{
    return m_model.extent().start.addDays(static_cast<qint64>(std::floor(x * double(days()) / width())));
}

/// Of the window over the time that is seen, which is known.
std::pair<double, double> TimelineRangeBar::seenEdges() const
{
    return {std::max(0.0, xOf(m_seen.start)), std::min<double>(width(), xOf(m_seen.end.addDays(1)))};
}

/// Square roots, so that a quiet year is still seen beside a busy one.
QPixmap TimelineRangeBar::picture() const
{
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(m_theme.panel);
    QList<int> bins(width() / binWidth + 1);
    const qint64 first = m_model.extent().start.toJulianDay();
    for (const quint32 number : m_model.numbers()) {
        const EventTable::Record &record = m_model.table().at(number);
        if (record.isDated())
            ++bins[(record.first - first) * (width() - 1) / days() / binWidth];
    }
    const double most = std::max(1, *std::max_element(bins.cbegin(), bins.cend()));
    QPainter painter(&picture);
    for (qsizetype bin = 0; bin < bins.size(); ++bin) {
        const double tall =
            bins.at(bin) == 0 ? 0 : std::max(2.0, std::sqrt(bins.at(bin) / most) * (height() - 6));
        painter.fillRect(QRectF(double(bin) * binWidth, height() - tall, binWidth - 1, tall),
                         EventMarks(m_theme).countColour());
    }
    return picture;
}

void TimelineRangeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (days() == 0) {
        painter.fillRect(rect(), m_theme.panel);
        return;
    }
    if (m_picture.isNull())
        m_picture = picture();
    painter.drawPixmap(0, 0, m_picture);
    if (m_seen.isKnown()) {
        const auto [left, right] = seenEdges();
        painter.setPen(QPen(m_theme.accent, hasFocus() ? 2 : 1));
        painter.drawRect(QRectF(left + 0.5, 1, std::max(4.0, right - left - 1), height() - 2));
    }
    painter.setPen(QPen(m_theme.rule, 1));
    painter.drawLine(0, 0, width(), 0);
}

void TimelineRangeBar::resizeEvent(QResizeEvent *)
{
    forgetPicture();
}

TimelineRangeBar::Grip TimelineRangeBar::gripAt(double x) const
{
    if (!m_seen.isKnown() || days() == 0)
        return Grip::None;
    const auto [left, right] = seenEdges();
    if (std::abs(x - left) <= grip)
        return Grip::From;
    if (std::abs(x - right) <= grip)
        return Grip::To;
    return left < x && x < right ? Grip::Window : Grip::None;
}

void TimelineRangeBar::ask(QDate from, QDate to)
{
    if (from <= to)
        Q_EMIT periodWanted(from, to);
}

void TimelineRangeBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || days() == 0 || !m_seen.isKnown())
        return;
    m_grip = gripAt(event->position().x());
    if (m_grip == Grip::None) {
        const qint64 length = m_seen.start.daysTo(m_seen.end);
        const QDate middle = dayAt(event->position().x());
        ask(middle.addDays(-length / 2), middle.addDays(length - length / 2));
        m_grip = Grip::Window;
        m_pressedOffset = length / 2;
        return;
    }
    m_pressedOffset = m_seen.start.daysTo(dayAt(event->position().x()));
}

void TimelineRangeBar::mouseMoveEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().x());
    switch (m_grip) {
    case Grip::None: {
        const Grip under = gripAt(event->position().x());
        setCursor(under == Grip::From || under == Grip::To ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    case Grip::Window: {
        const QDate from = day.addDays(-m_pressedOffset);
        ask(from, from.addDays(m_seen.start.daysTo(m_seen.end)));
        return;
    }
    case Grip::From:
        ask(day, m_seen.end);
        return;
    case Grip::To:
        ask(m_seen.start, day);
    }
}

void TimelineRangeBar::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

void TimelineRangeBar::keyPressEvent(QKeyEvent *event)
{
    if (!m_seen.isKnown())
        return;
    const qint64 length = m_seen.start.daysTo(m_seen.end) + 1;
    const qint64 step = std::max<qint64>(1, length / 10);
    switch (event->key()) {
    case Qt::Key_Left:
        ask(m_seen.start.addDays(-step), m_seen.end.addDays(-step));
        return;
    case Qt::Key_Right:
        ask(m_seen.start.addDays(step), m_seen.end.addDays(step));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        ask(m_seen.start.addDays(step), m_seen.end.addDays(-step));
        return;
    case Qt::Key_Minus:
        ask(m_seen.start.addDays(-step), m_seen.end.addDays(step));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace jianbao

#include "views/timeline/timelinelegend.h"

#include "models/items/eventtexts.h"
#include "views/charts/textlines.h"
#include "views/timeline/lanelayout.h"

#include <QFontMetricsF>
#include <QPainter>

namespace jianbao
{

namespace
{

constexpr double line = TimelineLegend::height / 2;
constexpr double dot = LaneLayout::dotWidth;

} // namespace

/// Words behind a mark; gives the place where the next mark may stand.
double TimelineLegend::write(QPainter &painter, QPointF place, const QString &words) const
{
    const QFontMetricsF metrics(chartFont(11));
    painter.setFont(chartFont(11));
    painter.setPen(m_theme.muted);
    painter.drawText(QPointF(place.x() + 6, place.y() + line / 2 + metrics.ascent() / 2 - 2), words);
    return place.x() + 6 + metrics.horizontalAdvance(words) + 18;
}

void TimelineLegend::paintShapes(QPainter &painter, QPointF place) const
{
    double x = place.x();
    const double middle = place.y() + line / 2;
    m_marks.paintPoint(painter, {x + dot / 2, middle}, dot, EventKind::Meeting, true);
    x = write(painter, {x + dot, place.y()}, tr("on this day, confirmed"));
    m_marks.paintPoint(painter, {x + dot / 2, middle}, dot, EventKind::Meeting, false);
    x = write(painter, {x + dot, place.y()}, tr("suggested, unchecked"));
    m_marks.paintBar(painter, {x, middle - 2, 28, 4}, EventKind::Meeting, true);
    x = write(painter, {x + 28, place.y()}, tr("through these days"));
    m_marks.paintBracket(painter, {x, middle - 7, 28, 14}, EventKind::Meeting, false);
    x = write(painter, {x + 28, place.y()}, tr("some time within"));
    m_marks.paintCluster(painter, {x, middle - 6, LaneLayout::clusterWidth, 13}, 3);
    x = write(painter, {x + LaneLayout::clusterWidth, place.y()}, tr("several in one place"));
    painter.fillRect(QRectF(x, middle - 6, 10, 12), m_marks.countColour());
    write(painter, {x + 10, place.y()}, tr("number of events"));
}

void TimelineLegend::paintKinds(QPainter &painter, QPointF place) const
{
    double x = place.x();
    for (const EventKind kind : allEventKinds) {
        m_marks.paintPoint(painter, {x + dot / 2, place.y() + line / 2}, dot, kind, true);
        x = write(painter, {x + dot, place.y()}, EventTexts::kind(kind));
    }
}

void TimelineLegend::paint(QPainter &painter, QPointF place, double width) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(place, QSizeF(width, height)), Qt::IntersectClip);
    paintShapes(painter, place);
    paintKinds(painter, place + QPointF(0, line));
    painter.restore();
}

} // namespace jianbao

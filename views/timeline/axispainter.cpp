#include "views/timeline/axispainter.h"

#include "views/charts/textlines.h"

#include <QFontMetricsF>
#include <QPainter>

namespace jianbao
{

void AxisPainter::paint(QPainter &painter, const QRectF &area, double left, double lanesHeight) const
{
    const bool single = m_scale.fineUnit() == m_scale.coarseUnit();
    const double middle = area.top() + area.height() / 2;
    painter.save();
    painter.setClipRect(area.adjusted(0, 0, 0, lanesHeight));
    paintRow(painter, {m_scale.fineUnit(), middle, single}, area, left, area.bottom() + lanesHeight);
    if (!single)
        paintRow(painter, {m_scale.coarseUnit(), area.top(), true}, area, left, area.bottom() + lanesHeight);
    painter.setPen(QPen(m_theme.rule, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.restore();
}

void AxisPainter::paintRow(QPainter &painter, const Row &row, const QRectF &area, double left,
                           double bottom) const
{
    const QFont font = chartFont(12, row.isWhole && row.unit == m_scale.coarseUnit());
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const QDate from = m_scale.dayAt(left);
    const QDate to = m_scale.dayAt(left + area.width());
    for (const CalendarStep &step : stepsBetween(from, to, row.unit)) {
        const double x = area.left() + m_scale.left(step.first) - left;
        const double end = area.left() + m_scale.right(step.last) - left;
        painter.setPen(QPen(m_theme.rule, 1));
        painter.drawLine(QPointF(x, row.top), QPointF(x, bottom));
        const QString label = stepLabel(step, row.unit, row.isWhole);
        const double begin = std::max(x, area.left()) + 5;
        if (begin + metrics.horizontalAdvance(label) + 2 > end)
            continue;
        painter.setPen(row.isWhole ? m_theme.ink : m_theme.muted);
        painter.drawText(QPointF(begin, row.top + area.height() / 4 + metrics.ascent() / 2 - 1), label);
    }
}

} // namespace jianbao

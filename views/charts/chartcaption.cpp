#include "views/charts/chartcaption.h"

#include "views/charts/textlines.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr double margin = 16;
constexpr double footerLine = 16;
constexpr int mostSourceLines = 2;
constexpr double badgeEdge = 10;

QFont titleFont()
{
    return chartFont(20, true);
}
QFont subtitleFont()
{
    return chartFont(13);
}
QFont badgeFont()
{
    return chartFont(13, true);
}
QFont footerFont()
{
    return chartFont(11);
}

} // namespace

ChartCaption::ChartCaption(QGraphicsItem *parent) : QGraphicsItem(parent) {}

void ChartCaption::setTexts(const Texts &texts)
{
    m_texts = texts;
}

void ChartCaption::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void ChartCaption::setTellsOfTable(bool tells)
{
    m_tellsOfTable = tells;
}

QStringList ChartCaption::footerLines(double width) const
{
    const QFont font = footerFont();
    QStringList lines;
    QStringList notes = m_texts.notes;
    if (m_tellsOfTable)
        notes.append(tr("Values that have no room stand in the table."));
    if (!notes.isEmpty())
        lines = wrapped(tr("Notes: %1").arg(notes.join(u' ')), font, width);
    if (m_texts.sources.isEmpty())
        return lines;
    QString text;
    for (qsizetype i = 0; i < m_texts.sources.size(); ++i) {
        const QString more = text + (text.isEmpty() ? QString() : u"; "_s) + m_texts.sources.at(i);
        if (i > 0 && wrapped(tr("Sources: %1").arg(more), font, width - 80).size() > mostSourceLines) {
            text += tr("; more: %1").arg(m_texts.sources.size() - i);
            break;
        }
        text = more;
    }
    return lines + wrapped(tr("Sources: %1").arg(text), font, width).mid(0, mostSourceLines);
}

void ChartCaption::arrange(QSizeF size)
{
    prepareGeometryChange();
    m_size = size;
    m_footer = footerLines(size.width() - 2 * margin);
    const double top = m_texts.title.isEmpty() ? margin : 74;
    const double bottom = m_footer.isEmpty() ? margin : margin + footerLine * m_footer.size();
    m_body = QRectF(0, top, size.width(), size.height() - top - bottom);
}

double ChartCaption::badgeWidth() const
{
    return m_texts.badge.isEmpty()
               ? 0
               : QFontMetricsF(badgeFont()).horizontalAdvance(m_texts.badge) + 2 * badgeEdge;
}

QRectF ChartCaption::titleArea() const
{
    return {margin, 12, m_size.width() - 2 * margin - badgeWidth(), 32};
}

void ChartCaption::paintBadge(QPainter &painter) const
{
    if (m_texts.badge.isEmpty())
        return;
    const QRectF frame(m_size.width() - margin - badgeWidth(), 18, badgeWidth(), 24);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.accent, 1.5));
    painter.drawRoundedRect(frame, 3, 3);
    painter.setFont(badgeFont());
    painter.drawText(frame, Qt::AlignCenter, m_texts.badge);
}

void ChartCaption::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const auto line = [&](const QString &text, const QFont &font, const QColor &colour, double baseline,
                          double width) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QPointF(margin, baseline),
                          QFontMetricsF(font).elidedText(text, Qt::ElideRight, width));
    };
    const double width = m_size.width() - 2 * margin;
    line(m_texts.title, titleFont(), m_theme.ink, 36, titleArea().width() - 8);
    line(m_texts.subtitle, subtitleFont(), m_theme.muted, 60, width);
    double baseline = m_size.height() - margin - footerLine * (m_footer.size() - 1) + 3;
    for (const QString &text : std::as_const(m_footer)) {
        line(text, footerFont(), m_theme.muted, baseline, width);
        baseline += footerLine;
    }
    paintBadge(*painter);
}

} // namespace jianbao

#include "views/charts/chartcaption.h"

#include "views/charts/textlines.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace jianbao
{

namespace
{

constexpr double margin = 16;
constexpr double footerLine = 16;
constexpr int mostSourceLines = 2;

QFont titleFont()
{
    return chartFont(20, true);
}
QFont subtitleFont()
{
    return chartFont(13);
}
QFont footerFont()
{
    return chartFont(11);
}

} // namespace

ChartCaption::ChartCaption(QGraphicsItem *parent) : QGraphicsItem(parent) {}

void ChartCaption::setTexts(const QString &title, const QString &subtitle, const QStringList &notes,
                            const QStringList &sources)
{
    m_title = title;
    m_subtitle = subtitle;
    m_notes = notes;
    m_sources = sources;
}

void ChartCaption::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QStringList ChartCaption::footerLines(double width) const
{
    const QFont font = footerFont();
    QStringList lines;
    if (!m_notes.isEmpty())
        lines =
            wrapped(QCoreApplication::translate("jianbao::ChartCaption", "Notes: %1").arg(m_notes.join(u' ')),
                    font, width);
    if (m_sources.isEmpty())
        return lines;
    QString text;
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        const QString more = text + (text.isEmpty() ? QString() : QStringLiteral("; ")) + m_sources.at(i);
        const QString whole = QCoreApplication::translate("jianbao::ChartCaption", "Sources: %1").arg(more);
        if (i > 0 && wrapped(whole, font, width - 80).size() > mostSourceLines) {
            text +=
                QCoreApplication::translate("jianbao::ChartCaption", "; more: %1").arg(m_sources.size() - i);
            break;
        }
        text = more;
    }
    text = QCoreApplication::translate("jianbao::ChartCaption", "Sources: %1").arg(text);
    return lines + wrapped(text, font, width).mid(0, mostSourceLines);
}

void ChartCaption::arrange(QSizeF size)
{
    prepareGeometryChange();
    m_size = size;
    m_footer = footerLines(size.width() - 2 * margin);
    const double top = m_title.isEmpty() ? margin : 74;
    const double bottom = m_footer.isEmpty() ? margin : margin + footerLine * m_footer.size();
    m_body = QRectF(0, top, size.width(), size.height() - top - bottom);
}

void ChartCaption::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double width = m_size.width() - 2 * margin;
    const auto line = [&](const QString &text, const QFont &font, const QColor &colour, double baseline) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QPointF(margin, baseline),
                          QFontMetricsF(font).elidedText(text, Qt::ElideRight, width));
    };
    line(m_title, titleFont(), m_theme.ink, 36);
    line(m_subtitle, subtitleFont(), m_theme.muted, 60);
    double baseline = m_size.height() - margin - footerLine * (m_footer.size() - 1) + 3;
    for (const QString &text : std::as_const(m_footer)) {
        line(text, footerFont(), m_theme.muted, baseline);
        baseline += footerLine;
    }
}

} // namespace jianbao

#include "views/export/tablepages.h"

#include "views/charts/textlines.h"
#include "views/style/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr double lineHeight = 17;
constexpr double cellGap = 12;
constexpr double rowGap = 7;
constexpr double firstRow = 64; ///< below title and headings

QFont cellFont()
{
    return chartFont(11);
}

void paintCell(QPainter &painter, const QStringList &lines, double left, double top, double width,
               bool rightAligned)
{
    const QFontMetricsF metrics(painter.font());
    double baseline = top + metrics.ascent();
    for (const QString &line : lines) {
        const double shift = rightAligned ? width - metrics.horizontalAdvance(line) : 0;
        painter.drawText(QPointF(left + shift, baseline), line);
        baseline += lineHeight;
    }
}

} // namespace

TablePages::TablePages(const QString &title, const QList<Column> &columns, const QList<QStringList> &rows)
    : m_title(title), m_columns(columns), m_rows(rows)
{
}

QList<double> TablePages::widths(double total) const
{
    double fixed = cellGap * (m_columns.size() - 1);
    for (const Column &column : m_columns)
        fixed += column.width;
    QList<double> widths;
    for (const Column &column : m_columns)
        widths.append(column.width > 0 ? column.width : total - fixed);
    return widths;
}

QList<TablePages::Row> TablePages::laidOut(const QList<double> &widths) const
{
    QList<Row> rows;
    for (const QStringList &texts : m_rows) {
        Row row;
        qsizetype lines = 1;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            row.cells.append(wrapped(texts.at(i), cellFont(), widths.at(i)));
            lines = std::max(lines, row.cells.constLast().size());
        }
        row.height = lines * lineHeight + rowGap;
        rows.append(row);
    }
    return rows;
}

QList<Picture> TablePages::pages(QSizeF size) const
{
    QList<Picture> pages;
    const QList<double> columnWidths = widths(size.width());
    QList<Row> onPage;
    double height = firstRow;
    const QList<Row> rows = laidOut(columnWidths);
    for (const Row &row : rows) {
        if (height + row.height > size.height() && !onPage.isEmpty()) {
            pages.append(page(onPage, columnWidths));
            onPage.clear();
            height = firstRow;
        }
        onPage.append(row);
        height += row.height;
    }
    if (!onPage.isEmpty())
        pages.append(page(onPage, columnWidths));
    return pages;
}

Picture TablePages::page(const QList<Row> &rows, const QList<double> &widths) const
{
    return [table = *this, rows, widths](QPainter &painter, QSizeF size) {
        const Theme theme = Theme::print();
        painter.setPen(theme.ink);
        painter.setFont(chartFont(16, true));
        painter.drawText(QPointF(0, 22), table.m_title);
        painter.setFont(chartFont(11, true));
        double left = 0;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const Column &column = table.m_columns.at(i);
            paintCell(painter, {column.heading}, left, 38, widths.at(i), column.rightAligned);
            left += widths.at(i) + cellGap;
        }
        painter.setFont(cellFont());
        double top = firstRow;
        for (const Row &row : rows) {
            painter.setPen(QPen(theme.rule, 0.5));
            painter.drawLine(QPointF(0, top - rowGap / 2), QPointF(size.width(), top - rowGap / 2));
            painter.setPen(theme.ink);
            left = 0;
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                paintCell(painter, row.cells.at(i), left, top, widths.at(i),
                          table.m_columns.at(i).rightAligned);
                left += widths.at(i) + cellGap;
            }
            top += row.height;
        }
    };
}

} // namespace jianbao

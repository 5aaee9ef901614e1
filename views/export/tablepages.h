#pragma once

#include "views/export/exportfile.h"

#include <QList>
#include <QStringList>

namespace jianbao
{

/// A table that flows over as many printed pages as it needs: cells wrap, rows are not torn, the headings
/// stand on each page.
class TablePages
{
public:
    struct Column
    {
        QString heading;
        double width = 0; ///< in pixels; 0 takes what room is left (one column)
        bool rightAligned = false;
    };

    TablePages(const QString &title, const QList<Column> &columns, const QList<QStringList> &rows);

    QList<Picture> pages(QSizeF size) const;

private:
    /// Cells in lines, and the height they take.
    struct Row
    {
        QList<QStringList> cells;
        double height = 0;
    };
    QList<double> widths(double total) const;
    QList<Row> laidOut(const QList<double> &widths) const;
    Picture page(const QList<Row> &rows, const QList<double> &widths) const;

    QString m_title;
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace jianbao

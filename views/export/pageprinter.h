#pragma once

#include "views/export/exportfile.h"

#include <QList>

class QPrinter;
class QWidget;

namespace jianbao
{

/// Puts pages that were made for A4 landscape on a printer, as large as they fit.
class PagePrinter
{
public:
    /// `pages` are of `pageSize`, in pixels of which 96 make an inch.
    PagePrinter(const QList<Picture> &pages, QSizeF pageSize);

    void print(QPrinter &printer) const;
    /// Shows how they will look, from where they can be printed; returns when the person is done.
    void preview(QWidget *parent) const;
    /// Asks which printer and prints.
    void askAndPrint(QWidget *parent) const;

private:
    QList<Picture> m_pages;
    QSizeF m_pageSize;
};

} // namespace jianbao

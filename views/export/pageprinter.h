#pragma once

#include "views/export/exportfile.h"

#include <QList>

class QPrinter;
class QWidget;

namespace jianbao
{

/// Puts pages on the paper of a printer, as large as they fit; wide pages on paper that lies on its side.
class PagePrinter
{
public:
    /// `pages` are of `pageSize`, in pixels of which 96 make an inch. `title` names the job, and the file
    /// where the printer writes one.
    PagePrinter(const QList<Picture> &pages, QSizeF pageSize, const QString &title);

    void print(QPrinter &printer) const;
    /// Shows how they will look, from where they can be printed; returns when the person is done.
    void preview(QWidget *parent) const;
    /// Asks which printer and prints.
    void askAndPrint(QWidget *parent) const;

private:
    void prepare(QPrinter &printer) const;

    QList<Picture> m_pages;
    QSizeF m_pageSize;
    QString m_title;
};

} // namespace jianbao

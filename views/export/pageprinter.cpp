#include "views/export/pageprinter.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

namespace jianbao
{

PagePrinter::PagePrinter(const QList<Picture> &pages, QSizeF pageSize, const QString &title)
    : m_pages(pages), m_pageSize(pageSize), m_title(title)
{
}

void PagePrinter::prepare(QPrinter &printer) const
{
    const bool isWide = m_pageSize.width() > m_pageSize.height();
    printer.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDocName(m_title);
}

void PagePrinter::print(QPrinter &printer) const
{
    QPainter painter(&printer);
    const QRectF sheet = printer.pageRect(QPrinter::DevicePixel);
    const double scale = std::min(sheet.width() / m_pageSize.width(), sheet.height() / m_pageSize.height());
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? printer.toPage() : static_cast<int>(m_pages.size());
    for (int number = first; number <= std::min<int>(last, static_cast<int>(m_pages.size())); ++number) {
        if (number > first)
            printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        m_pages.at(number - 1)(painter, m_pageSize);
        painter.restore();
    }
}

void PagePrinter::preview(QWidget *parent) const
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [this](QPrinter *target) { print(*target); });
    dialog.exec();
}

void PagePrinter::askAndPrint(QWidget *parent) const
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    printer.setFromTo(1, static_cast<int>(m_pages.size()));
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() == QDialog::Accepted)
        print(printer);
}

} // namespace jianbao

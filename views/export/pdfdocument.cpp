#include "views/export/pdfdocument.h"

#include "views/charts/textlines.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <exception>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int resolution = 1200;
constexpr double pixelsPerInch = 96;
constexpr double footHeight = 24;

QPageLayout pageLayout(Paper paper)
{
    return {QPageSize(paper == Paper::A3 ? QPageSize::A3 : QPageSize::A4),
            paper == Paper::UprightA4 ? QPageLayout::Portrait : QPageLayout::Landscape,
            QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter};
}

QSizeF printableSize(Paper paper)
{
    return pageLayout(paper).paintRect(QPageLayout::Point).size() * (pixelsPerInch / 72);
}

void paintFoot(QPainter &painter, QSizeF size, const QString &left, const QString &right)
{
    const Theme theme = Theme::print();
    const QRectF foot({0, size.height()}, QSizeF(size.width(), footHeight));
    painter.setFont(chartFont(10));
    painter.setPen(theme.muted);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, left);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, right);
}

} // namespace

PdfDocument::PdfDocument(const QString &title, Paper paper) : m_title(title), m_paper(paper) {}

QSizeF PdfDocument::pageSize(Paper paper)
{
    return printableSize(paper) - QSizeF(0, footHeight);
}

void PdfDocument::attach(const QString &name, const QByteArray &bytes, const QString &mimeType)
{
    m_attachments.append({name, bytes, mimeType});
}

QByteArray PdfDocument::asQtWritesIt() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(pageLayout(m_paper));
    writer.setResolution(resolution);
    writer.setTitle(m_title);
    writer.setCreator(u"Jianbao"_s);
    for (const Attachment &attachment : m_attachments)
        writer.addFileAttachment(attachment.name, attachment.bytes, attachment.mimeType);

    QPainter painter(&writer);
    painter.scale(resolution / pixelsPerInch, resolution / pixelsPerInch);
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.save();
        m_pages.at(i)(painter, pageSize(m_paper));
        painter.restore();
        paintFoot(painter, pageSize(m_paper), m_title, tr("Page %1 of %2").arg(i + 1).arg(m_pages.size()));
    }
    painter.end();
    return buffer.data();
}

bool PdfDocument::write(const QString &path, QString *problem) const
{
    try {
        return ExportFile::write(path, repairedPdf(asQtWritesIt(), m_bookmarks), problem);
    } catch (const std::exception &error) {
        *problem = tr("%1 was not written, because its pages could not be made: %2")
                       .arg(path, QString::fromLocal8Bit(error.what()));
        return false;
    }
}

} // namespace jianbao

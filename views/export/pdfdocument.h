#pragma once

#include "views/export/exportfile.h"
#include "views/export/pdfrepair.h"
#include "views/style/theme.h"

#include <QList>

namespace jianbao
{

/// A4 and A3 lie on their side.
enum class Paper { A4, A3, UprightA4 };

/// A PDF: vector pages with embedded fonts, title and page number at their foot,
/// searchable in Chinese, with files attached. The same pages give the same bytes.
class PdfDocument
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::PdfDocument)
public:
    explicit PdfDocument(const QString &title, Paper paper = Paper::A4);

    /// What a page painter may paint on, in pixels of which 96 make an inch; the foot is not part of it.
    static QSizeF pageSize(Paper paper = Paper::A4);

    void addPage(const Picture &page) { m_pages.append(page); }
    void addPages(const QList<Picture> &pages) { m_pages.append(pages); }
    qsizetype pageCount() const { return m_pages.size(); }
    /// An entry of the outline that readers show beside the pages; pages count from 0.
    void addBookmark(const QString &title, qsizetype page) { m_bookmarks.append({title, page}); }
    void attach(const QString &name, const QByteArray &bytes, const QString &mimeType);

    bool write(const QString &path, QString *problem) const;

private:
    struct Attachment
    {
        QString name;
        QByteArray bytes;
        QString mimeType;
    };
    QByteArray asQtWritesIt() const;

    QString m_title;
    Paper m_paper;
    QList<Picture> m_pages;
    QList<Attachment> m_attachments;
    QList<PdfBookmark> m_bookmarks;
};

} // namespace jianbao

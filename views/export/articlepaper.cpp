#include "views/export/articlepaper.h"

#include "views/export/pageprinter.h"
#include "views/export/pdfdocument.h"
#include "views/reader/articledocument.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QTextDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr double bodySize = 14; ///< pixels; 10.5 points, as offices print
constexpr qsizetype longestTitle = 40;

void paintPage(QPainter &painter, QTextDocument &document, int page)
{
    const QSizeF size = document.pageSize();
    painter.translate(0, -page * size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF({0, page * size.height()}, size);
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
}

} // namespace

QString ArticlePaper::title() const
{
    using Role = ArticleText::Role;
    QString title = m_article.text();
    for (const ArticleText::Block &block : m_article.blocks()) {
        if (block.role == Role::Headline) {
            title = m_article.words(block);
            break;
        }
    }
    static const QRegularExpression unfit(uR"([\x00-\x1f/\\:*?"<>|])"_s);
    return title.left(longestTitle).replace(unfit, u" "_s).simplified();
}

QList<Picture> ArticlePaper::pages(QSizeF size) const
{
    const auto document = std::make_shared<QTextDocument>();
    setArticle(*document, m_article, Theme::print(), bodySize / readerTextSize);
    document->setDocumentMargin(0);
    document->setPageSize(size);
    QList<Picture> pages;
    for (int page = 0; page < document->pageCount(); ++page)
        pages.append([document, page](QPainter &painter, QSizeF) { paintPage(painter, *document, page); });
    return pages;
}

void ArticlePaper::askAndPrint(QWidget *parent) const
{
    const QSizeF size = PdfDocument::pageSize(Paper::UprightA4);
    PagePrinter(pages(size), size, title()).askAndPrint(parent);
}

bool ArticlePaper::writePdf(const QString &path, QString *problem) const
{
    PdfDocument pdf(title(), Paper::UprightA4);
    pdf.addPages(pages(PdfDocument::pageSize(Paper::UprightA4)));
    return pdf.write(path, problem);
}

} // namespace jianbao

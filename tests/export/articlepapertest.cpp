#include "views/export/articlepaper.h"
#include "tests/helpers/writtenfiles.h"
#include "views/export/pdfdocument.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

/// An article of so many paragraphs, each of several lines.
ArticleText articleOf(int paragraphs)
{
    StoredArticle stored;
    stored.id = u"one"_s;
    const auto add = [&stored](const QString &line) {
        const qsizetype from = stored.pageText.size();
        stored.pageText += line + u'\n';
        return Span{from, from + line.size()};
    };
    stored.article.headline.words = u"云岭高新区签约高新项目"_s;
    stored.article.headline.at = {add(stored.article.headline.words)};
    for (int number = 1; number <= paragraphs; ++number) {
        Paragraph paragraph;
        const Span line = add(u"第%1段："_s.arg(number) + QString(120, u'高') + u"。"_s);
        paragraph.words.append(stored.pageText, line);
        stored.article.paragraphs.append(paragraph);
    }
    return ArticleText(stored);
}

QImage painted(const Picture &page, QSizeF size)
{
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    page(painter, size);
    return image;
}

/// How far to the right something stands; 0 on white paper.
int rightmostInk(const QImage &image)
{
    for (int x = image.width() - 1; x > 0; --x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) < 128)
                return x;
        }
    }
    return 0;
}

} // namespace

/// Articles on paper.
class ArticlePaperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesFillThePaper();
    void longArticlesTakeSeveralPages();
    void titleCanNameAFile();
    void pdfIsSearchable();
};

void ArticlePaperTest::linesFillThePaper()
{
    const QSizeF size = PdfDocument::pageSize(Paper::UprightA4);
    QVERIFY(size.height() > size.width());
    const QList<Picture> pages = ArticlePaper(articleOf(2)).pages(size);
    QCOMPARE(pages.size(), 1);
    const int right = rightmostInk(painted(pages.first(), size));
    QVERIFY2(right > size.width() * 0.9, qPrintable(QString::number(right)));
}

void ArticlePaperTest::longArticlesTakeSeveralPages()
{
    const QSizeF size = PdfDocument::pageSize(Paper::UprightA4);
    const QList<Picture> pages = ArticlePaper(articleOf(60)).pages(size);
    QVERIFY(pages.size() > 2);
    for (const Picture &page : pages)
        QVERIFY(rightmostInk(painted(page, size)) > size.width() / 4);
}

void ArticlePaperTest::titleCanNameAFile()
{
    StoredArticle stored;
    stored.id = u"one"_s;
    stored.pageText = u"增长1/3:“快”*"_s;
    stored.article.headline.words = stored.pageText;
    stored.article.headline.at = {{0, stored.pageText.size()}};
    QCOMPARE(ArticlePaper(ArticleText(stored)).title(), u"增长1 3 “快”"_s);
}

void ArticlePaperTest::pdfIsSearchable()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"article.pdf"_s);
    QString problem;
    QVERIFY2(ArticlePaper(articleOf(30)).writePdf(path, &problem), qPrintable(problem));
    const QString text = outputOf(u"pdftotext"_s, {path, u"-"_s});
    QVERIFY(text.contains(u"云岭高新区签约高新项目"_s)); // 高, no radical that looks like it
    QVERIFY(text.contains(u"第30段"_s));
    QVERIFY(outputOf(u"pdfinfo"_s, {path}).contains(u"595 x 842 pts"_s));
}

QTEST_MAIN(ArticlePaperTest)
#include "articlepapertest.moc"

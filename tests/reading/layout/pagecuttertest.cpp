#include "models/reading/layout/pagecutter.h"
#include "models/datatypes/enumkeys.h"
#include "models/reading/lexicon.h"
#include "sourcefolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Each file of tests/reading/layout/pages holds a page, a line of equals signs, and what must be cut from
/// it: a block of lines “key: value” for each article; a key that is not named is not compared.
class PageCutterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsPages_data();
    void cutsPages();
    void tellsThatTheLanguageModelIsMissing();

private:
    Lexicon m_lexicon;
};

static QString valueOf(const Article &article, const QString &key)
{
    QStringList paragraphs;
    QStringList subheads;
    for (const Paragraph &paragraph : article.paragraphs)
        (paragraph.role == ParagraphRole::Subhead ? subheads : paragraphs).append(paragraph.words.text());
    const QHash<QString, QString> values{{u"kind"_s, keyOf(article.kind)},
                                         {u"banner"_s, article.banner.words},
                                         {u"kicker"_s, article.kicker.words},
                                         {u"headline"_s, article.headline.words},
                                         {u"deck"_s, article.deck.words},
                                         {u"reporters"_s, article.byline.reporters.join(u' ')},
                                         {u"correspondents"_s, article.byline.correspondents.join(u' ')},
                                         {u"photographers"_s, article.byline.photographers.join(u' ')},
                                         {u"authors"_s, article.byline.authors.join(u' ')},
                                         {u"complete"_s, keyOf(article.complete)},
                                         {u"pieces"_s, QString::number(article.pieces.size())},
                                         {u"paragraphs"_s, QString::number(paragraphs.size())},
                                         {u"first"_s, paragraphs.value(0)},
                                         {u"last"_s, paragraphs.isEmpty() ? QString() : paragraphs.last()},
                                         {u"subheads"_s, subheads.join(u'|')}};
    return values.value(key, u"(no such key)"_s);
}

void PageCutterTest::cutsPages_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(JIANBAO_SOURCE_DIR "/tests/reading/layout/pages"));
    const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 20);
    for (const QString &file : files)
        QTest::addRow("%s", qPrintable(file)) << folder.filePath(file);
}

void PageCutterTest::cutsPages()
{
    QFETCH(QString, file);
    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QStringList halves = QString::fromUtf8(source.readAll()).split(u"\n====\n"_s);
    QCOMPARE(halves.size(), 2);
    const QStringList expected = halves.last().trimmed().split(u"\n\n"_s);

    const QList<Article> articles = PageCutter(m_lexicon).cut(halves.first()).articles;
    QStringList headlines;
    for (const Article &article : articles)
        headlines.append(article.headline.words);
    QVERIFY2(articles.size() == expected.size(), qPrintable(headlines.join(u" / "_s)));
    for (qsizetype i = 0; i < articles.size(); ++i) {
        for (const QString &line : expected.at(i).split(u'\n')) {
            const QString key = line.section(u':', 0, 0);
            QCOMPARE(key + u": "_s + valueOf(articles.at(i), key),
                     key + u": "_s + line.section(u':', 1).trimmed());
        }
    }
}

void PageCutterTest::tellsThatTheLanguageModelIsMissing()
{
    const QString page = u"滨河镇办起葡萄节\n\n本报讯(记者 王立)8月5日,葡萄节在滨河镇开幕。\n"_s;
    QCOMPARE(PageCutter(m_lexicon).cut(page).warnings, QStringList());
    qputenv("LIBIME_MODEL_DIRS", "/nowhere");
    const PageCutter::Cut cut = PageCutter(m_lexicon).cut(page);
    qunsetenv("LIBIME_MODEL_DIRS");
    QCOMPARE(cut.articles.size(), 1);
    QCOMPARE(cut.warnings.size(), 1);
    QVERIFY(cut.warnings.first().contains(u"libime-data-language-model"_s));
}

QTEST_APPLESS_MAIN(PageCutterTest)
#include "pagecuttertest.moc"

#include "models/items/citation.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class CitationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newspaperArticles_data();
    void newspaperArticles();
    void periods_data();
    void periods();
};

void CitationTest::newspaperArticles_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<QString>("line");
    Source source;
    source.headline = u"云岭高新区跑出加速度"_s;
    source.newspaper = u"云岭日报"_s;
    source.pageFile = u"2021-12-22.txt"_s;
    source.pageNumber = u"3"_s;
    source.issueEarliest = source.issueLatest = QDate(2021, 12, 22);
    source.authors = {u"王立"_s};
    const auto row = [&source](const char *name, const char *line) {
        QTest::newRow(name) << source << QString::fromUtf8(line);
    };
    row("one author", "王立. 云岭高新区跑出加速度[N]. 云岭日报, 2021-12-22(3).");
    source.authors = {u"王立"_s, u"赵小萌"_s, u"陈禾"_s};
    row("three authors", "王立, 赵小萌, 陈禾. 云岭高新区跑出加速度[N]. 云岭日报, 2021-12-22(3).");
    source.authors.append(u"周舟"_s);
    row("more authors", "王立, 赵小萌, 陈禾, 等. 云岭高新区跑出加速度[N]. 云岭日报, 2021-12-22(3).");
    source.authors.clear();
    row("nobody signed", "云岭高新区跑出加速度[N]. 云岭日报, 2021-12-22(3).");
    source.pageNumber = u"第03版"_s;
    row("a page with words and a zero", "云岭高新区跑出加速度[N]. 云岭日报, 2021-12-22(3).");
    source.pageNumber = u"A02"_s;
    row("a page with a letter", "云岭高新区跑出加速度[N]. 云岭日报, 2021-12-22(A02).");
    source.pageNumber.clear();
    row("no page", "云岭高新区跑出加速度[N]. 云岭日报, 2021-12-22.");
    source.issueLatest = QDate(2021, 12, 31);
    row("a window", "云岭高新区跑出加速度[N]. 云岭日报, [2021-12-22/2021-12-31].");
    source.issueEarliest = source.issueLatest = QDate();
    row("no date", "云岭高新区跑出加速度[N]. 云岭日报.");
    source.headline.clear();
    row("no title", "[无题名][N]. 云岭日报.");
    source.newspaper.clear();
    row("no newspaper", "[无题名][N]. 2021-12-22.txt.");
}

void CitationTest::newspaperArticles()
{
    QFETCH(Source, source);
    QTEST(Citation::gbt7714(source), "line");
}

void CitationTest::periods_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text, QDate start, QDate end) {
        QTest::newRow(text) << Period{start, end} << QString::fromUtf8(text);
    };
    row("2021", QDate(2021, 1, 1), QDate(2021, 12, 31));
    row("2021 H1", QDate(2021, 1, 1), QDate(2021, 6, 30));
    row("2021 H2", QDate(2021, 7, 1), QDate(2021, 12, 31));
    row("2021 Q1", QDate(2021, 1, 1), QDate(2021, 3, 31));
    row("2021 M1–8", QDate(2021, 1, 1), QDate(2021, 8, 31));
    row("2020-02", QDate(2020, 2, 1), QDate(2020, 2, 29));
    row("2021-03-05", QDate(2021, 3, 5), QDate(2021, 3, 5));
    row("2021-03-05 – 2021-03-20", QDate(2021, 3, 5), QDate(2021, 3, 20));
    row("until 2021-03-20", QDate(), QDate(2021, 3, 20));
    row("no date", QDate(), QDate());
}

void CitationTest::periods()
{
    QFETCH(Period, period);
    QTEST(Citation::period(period), "text");
}

QTEST_GUILESS_MAIN(CitationTest)
#include "citationtest.moc"

#include "models/reading/finders/dating/printedpagenumber.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// The lines of a page that stand outside all articles.
class TestPrintedPageNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void articlesTellNothing();
};

void TestPrintedPageNumber::numbers_data()
{
    QTest::addColumn<QString>("furniture");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &furniture, const QString &expected) {
        QTest::addRow("%s", qPrintable(furniture.simplified())) << furniture << expected;
    };
    row(u"第3版"_s, u"3"_s);
    row(u"云岭日报 综合 第2版"_s, u"2"_s);
    row(u"综合新闻第12版 2021年2月26日 星期五"_s, u"12"_s);
    row(u"第四版"_s, u"4"_s);
    row(u"A03版"_s, u"A3"_s);
    row(u"Ａ０３版：要闻"_s, u"A3"_s);
    row(u"03版"_s, u"3"_s);
    row(u"3版\n责编 王立\n第3版"_s, u"3"_s);

    row(u"云岭日报"_s, {});
    row(u"（下转第三版）"_s, {});
    row(u"（上接1版）"_s, {});
    row(u"版式设计：王立"_s, {});
    row(u"2021版面调整"_s, {});
    row(u"第2版\n第3版"_s, {});
    row(u"新书《园区志》第2版由云岭出版社出版，全书分为三编十二章，共计四十二万字，收入图片二百余幅，定价九十八元，欢迎各单位订购。"_s,
        {});
}

void TestPrintedPageNumber::numbers()
{
    QFETCH(const QString, furniture);
    QFETCH(const QString, expected);
    Page page;
    page.text = furniture;
    page.uncovered = {{0, furniture.size()}};
    QCOMPARE(printedPageNumber(page), expected);
}

void TestPrintedPageNumber::articlesTellNothing()
{
    Page page;
    page.text = u"第3版"_s;
    QCOMPARE(printedPageNumber(page), QString());
}

QTEST_APPLESS_MAIN(TestPrintedPageNumber)
#include "printedpagenumbertest.moc"

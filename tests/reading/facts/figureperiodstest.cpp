#include "tests/reading/facts/readarticle.h"

#include "models/datatypes/enumkeys.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Figures with their spans and statuses: what is ahead of the issue, and ranks before and after.
class TestFigurePeriods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_data();
    void spans();
};

void TestFigurePeriods::spans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QString year = u"2022-01-01/2022-12-31"_s;
    const QString before = u"2021-01-01/2021-12-31"_s;
    const QString issue = u"2022-01-10/2022-01-15"_s;
    QTest::addRow("ranks before and after")
        << u"力争今年国家高新区排名由第88位上升到第80位。"_s
        << QStringList{u"88 %1 actual"_s.arg(before), u"80 %1 planned"_s.arg(year)};
    QTest::addRow("former rank with its own year")
        << u"国家高新区排名由2019年的第95位升至2021年的第88位。"_s
        << QStringList{u"95 2019-01-01/2019-12-31 actual"_s, u"88 %1 actual"_s.arg(before)};
    QTest::addRow("whole year ahead with its rate")
        << u"预计全年，高新区地区生产总值将达到112亿元，增长7%。"_s
        << QStringList{u"11200000000 %1 planned"_s.arg(year), u"7 %1 planned"_s.arg(year)};
    QTest::addRow("since a month's deed")
        << u"自2021年3月启动以来，小区召开联席会6次，解决问题28件。"_s
        << QStringList{u"6 2021-03-01/2022-01-15 actual"_s, u"28 2021-03-01/2022-01-15 actual"_s};
    QTest::addRow("what stands there on a day")
        << u"截至2021年11月，园区投产企业达57家，新增就业岗位300个。"_s
        << QStringList{u"57 2021-11-30/2021-11-30 actual"_s, u"300 2021-01-01/2021-11-30 actual"_s};
    QTest::addRow("first months with spaces")
        << u"2021年前 5 个月，高新区税收增长9%。"_s << QStringList{u"9 2021-01-01/2021-05-31 actual"_s};
    QTest::addRow("aim of the year is no time")
        << u"高新区规上企业将达到70家，完成全年目标的85%。"_s
        << QStringList{u"70 %1 planned"_s.arg(issue), u"85 %1 actual"_s.arg(issue)};
}

void TestFigurePeriods::spans()
{
    QFETCH(QString, text);
    QStringList told;
    const Article article = readArticle(text);
    for (const Observation &figure : article.observations) {
        told.append(u"%1 %2/%3 %4"_s.arg(QString::number(figure.value, 'f', 0),
                                         figure.period.start.toString(Qt::ISODate),
                                         figure.period.end.toString(Qt::ISODate), keyOf(figure.status)));
    }
    QTEST(told, "expected");
}

QTEST_GUILESS_MAIN(TestFigurePeriods)
#include "figureperiodstest.moc"

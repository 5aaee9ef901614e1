#include "models/jobs/printedtimes.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Which words of a sentence are shown as the printed time of its event.
class PrintedTimesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
};

void PrintedTimesTest::words_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<Period>("understood");
    QTest::addColumn<QString>("printed");
    const Period day = Period::day(QDate(2021, 12, 13));
    QTest::addRow("a day") << u"12月13日,云岭高新区召开招商引资推进会"_s << day << u"12月13日"_s;
    QTest::addRow("of two the one that is meant")
        << u"继12月1日之后,12月13日云岭高新区再次召开推进会"_s << day << u"12月13日"_s;
    QTest::addRow("across a line break") << u"12月\n13日,云岭高新区召开推进会"_s << day << u"12月13日"_s;
    QTest::addRow("understood by a person otherwise")
        << u"12月13日,云岭高新区召开推进会"_s << Period::day(QDate(2021, 11, 3)) << u"12月13日"_s;
    QTest::addRow("vague") << u"日前,柳庄村修建文化广场"_s << Period{QDate(2021, 12, 8), QDate(2021, 12, 22)}
                           << u"日前"_s;
    QTest::addRow("told in another sentence") << u"云岭高新区召开推进会"_s << day << QString();
}

void PrintedTimesTest::words()
{
    QFETCH(QString, sentence);
    QFETCH(Period, understood);
    StoredEvent event;
    event.fact.quote.words = sentence;
    event.fact.period = understood;
    event.source.issueEarliest = event.source.issueLatest = QDate(2021, 12, 22);
    QTEST(PrintedTimes().of(event), "printed");
}

QTEST_GUILESS_MAIN(PrintedTimesTest)
#include "printedtimestest.moc"

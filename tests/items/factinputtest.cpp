#include "models/items/factinput.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class FactInputTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void number_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::newRow("plain") << u"88"_s << 88.0;
        QTest::newRow("hundred millions") << u"1.5亿"_s << 1.5e8;
        QTest::newRow("ten thousands") << u"3 万"_s << 3e4;
        QTest::newRow("trillions") << u"2万亿"_s << 2e12;
        QTest::newRow("negative") << u"-58.8"_s << -58.8;
        QTest::newRow("full width") << u"３，２００"_s << 3200.0;
    }

    void number()
    {
        QFETCH(QString, typed);
        QFETCH(double, value);
        QCOMPARE(FactInput::number(typed), std::optional(value));
    }

    void noNumber_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u""_s, u"viel"_s, u"1.2.3"_s, u"1亿元"_s, u"--1"_s})
            QTest::newRow(qPrintable(u"“%1”"_s.arg(typed))) << typed;
    }

    void noNumber()
    {
        QFETCH(QString, typed);
        QCOMPARE(FactInput::number(typed), std::nullopt);
    }

    void everyValueIsTypedBack()
    {
        for (const double value :
             {0.0, 88.0, 1.5e8, 12345.6, 320e8, -0.588, 123456789.25, 110000000.00000001})
            QCOMPARE(FactInput::number(FactInput::typed(value)), std::optional(value));
        QCOMPARE(FactInput::typed(1.5e8), u"1.5亿"_s);
        QCOMPARE(FactInput::typed(1.93e13), u"19.3万亿"_s);
        QCOMPARE(FactInput::typed(-12.5), u"-12.5"_s);
    }

    void period_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::newRow("year") << u"2021"_s << QDate(2021, 1, 1) << QDate(2021, 12, 31);
        QTest::newRow("month") << u"2020-02"_s << QDate(2020, 2, 1) << QDate(2020, 2, 29);
        QTest::newRow("day") << u"2021-03-05"_s << QDate(2021, 3, 5) << QDate(2021, 3, 5);
        QTest::newRow("year in Chinese") << u"2021年"_s << QDate(2021, 1, 1) << QDate(2021, 12, 31);
        QTest::newRow("month in Chinese") << u"2021年3月"_s << QDate(2021, 3, 1) << QDate(2021, 3, 31);
        QTest::newRow("day in Chinese") << u"2021年3月5日"_s << QDate(2021, 3, 5) << QDate(2021, 3, 5);
        QTest::newRow("day in wide digits")
            << u"２０２１年３月５日"_s << QDate(2021, 3, 5) << QDate(2021, 3, 5);
        QTest::newRow("day with strokes") << u"2021/3/5"_s << QDate(2021, 3, 5) << QDate(2021, 3, 5);
        QTest::newRow("day with dots") << u"2021.3.5"_s << QDate(2021, 3, 5) << QDate(2021, 3, 5);
        QTest::newRow("span in Chinese")
            << u"2021年1月..2021年6月"_s << QDate(2021, 1, 1) << QDate(2021, 6, 30);
        QTest::newRow("span") << u"2021-01-01..2021-06-30"_s << QDate(2021, 1, 1) << QDate(2021, 6, 30);
        QTest::newRow("open") << u"2021-03.."_s << QDate(2021, 3, 1) << QDate();
        QTest::newRow("none") << u""_s << QDate() << QDate();
    }

    void period()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, start);
        QFETCH(QDate, end);
        const std::optional<Period> read = FactInput::period(typed);
        QVERIFY(read);
        QCOMPARE(read->start, start);
        QCOMPARE(read->end, end);
        QCOMPARE(FactInput::period(FactInput::typed(*read)), read);
    }

    void noPeriod_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u"2021-13"_s, u"2021-02-30"_s, u"gestern"_s, u".."_s, u"2022..2021"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }

    void noPeriod()
    {
        QFETCH(QString, typed);
        QVERIFY(!FactInput::period(typed));
    }

    void endsOfAQuoteMove()
    {
        const QString page = u"甲乙\n𬭚丙"_s;
        QCOMPARE(withMovedEnd({0, 1}, 1, page), (Span{0, 2}));
        QCOMPARE(withMovedEnd({0, 2}, 1, page), (Span{0, 5}));
        QCOMPARE(withMovedEnd({0, 5}, -1, page), (Span{0, 3}));
        QCOMPARE(withMovedEnd({0, 1}, -1, page), (Span{0, 1}));
        QCOMPARE(withMovedEnd({0, 6}, 9, page), (Span{0, 6}));
        QCOMPARE(withMovedStart({3, 6}, -1, page), (Span{1, 6}));
        QCOMPARE(withMovedStart({3, 6}, 1, page), (Span{5, 6}));
        QCOMPARE(withMovedStart({5, 6}, 1, page), (Span{5, 6}));
    }
};

QTEST_APPLESS_MAIN(FactInputTest)
#include "factinputtest.moc"

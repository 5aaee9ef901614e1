#include "models/reading/lexicon.h"
#include "sourcefolder.h"
#include "tests/reading/finders/toldtimes.h"

#include <QTest>

using namespace jianbao;

/// Dates, parts of years and spans, by the day of the issue.
class TestTimeFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void periods_data();
    void periods();
    void flags_data();
    void flags();
    void kinds_data();
    void kinds();
    void windowOfTheIssue();
    void unknownIssue();

private:
    const Lexicon m_lexicon{QStringLiteral(JIANBAO_SOURCE_DIR "/resources/lexicon")};
    const TimeFinder m_finder{m_lexicon};
};

void TestTimeFinder::periods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("issue");
    QTest::addColumn<QString>("expected");

    const struct
    {
        const char *text;
        const char *issue;
        const char *expected;
    } rows[] = {
        // full dates
        {"2021年2月19日,云岭高新区开会。", "2021-03-01", "2021年2月19日 2021-02-19..2021-02-19"},
        {"二〇二一年三月五日", "2021-06-01", "二〇二一年三月五日 2021-03-05..2021-03-05"},
        {"二零二一年十二月三十一日", "2022-06-01", "二零二一年十二月三十一日 2021-12-31..2021-12-31"},
        {"２０２１年２月１９日", "2021-06-01", "２０２１年２月１９日 2021-02-19..2021-02-19"},
        {"2021-02-19", "2021-06-01", "2021-02-19 2021-02-19..2021-02-19"},
        {"2021/2/9 开工", "2021-06-01", "2021/2/9 2021-02-09..2021-02-09"},
        {"2021.2.19 签约", "2021-06-01", "2021.2.19 2021-02-19..2021-02-19"},
        {"20210219", "2021-06-01", "20210219 2021-02-19..2021-02-19"},
        {"21年12月5日", "2022-06-01", "21年12月5日 2021-12-05..2021-12-05"},
        {"98年7月", "2022-06-01", "98年7月 1998-07-01..1998-07-31"},
        {"2021年2月20日 星期六", "2021-06-01", "2021年2月20日 星期六 2021-02-20..2021-02-20"},
        {"12月15日(星期三)开市", "2021-12-01", "12月15日(星期三) 2021-12-15..2021-12-15"},
        {"11月24日星期三开市", "2021-12-01", "11月24日星期三 2021-11-24..2021-11-24"},
        {"12月15日(星期一)开市", "2021-12-01", "12月15日(星期一) 2020-12-15..2020-12-15"}, // fits neither
        {"12月15日(星期二)开市", "2021-12-01", "12月15日(星期二) 2020-12-15..2020-12-15"},
        // the nearest past
        {"3月14日上午,滨河镇开会。", "2023-03-18", "3月14日上午 2023-03-14..2023-03-14"},
        {"5月6日一大早,滨河镇开会。", "2023-06-18", "5月6日一大早 2023-05-06..2023-05-06"},
        {"此前的4月26日,滨河镇开会。", "2023-06-18", "4月26日 2023-04-26..2023-04-26"},
        {"12月28日签约", "2022-01-05", "12月28日 2021-12-28..2021-12-28"},
        {"9月30日下午3时30分", "2016-11-07", "9月30日下午3时30分 2016-09-30..2016-09-30"},
        {"11月开工", "2021-06-01", "11月 2020-11-01..2020-11-30"},
        {"十一月开工", "2021-12-01", "十一月 2021-11-01..2021-11-30"},
        {"四月三日", "2021-06-01", "四月三日 2021-04-03..2021-04-03"},
        {"十月一号", "2021-11-01", "十月一号 2021-10-01..2021-10-01"},
        // 今年, 去年 …
        {"今年9月23日签约", "2021-12-22", "今年9月23日 2021-09-23..2021-09-23"},
        {"去年12月28日签约,今年1月3日开工", "2022-01-05",
         "去年12月28日 2021-12-28..2021-12-28; 今年1月3日 2022-01-03..2022-01-03"},
        {"去年五月", "2016-11-07", "去年五月 2015-05-01..2015-05-31"},
        {"明年三月", "2016-11-07", "明年三月 2017-03-01..2017-03-31"},
        {"前年", "2016-11-07", "前年 2014-01-01..2014-12-31"},
        {"大前年", "2016-11-07", "大前年 2013-01-01..2013-12-31"},
        {"后年", "2016-11-07", "后年 2018-01-01..2018-12-31"},
        {"2010年十一月", "2016-11-07", "2010年十一月 2010-11-01..2010-11-30"},
        {"2020年,该公司产值翻番", "2021-02-19", "2020年 2020-01-01..2020-12-31"},
        {"2024年度", "2024-08-07", "2024年度 2024-01-01..2024-12-31"},
        {"2020年产能5万吨", "2021-10-12", "2020年 2020-01-01..2020-12-31"},
        // a year told in the same sentence
        {"2018年3月启动,5月完工。", "2021-10-12",
         "2018年3月 2018-03-01..2018-03-31; 5月 2018-05-01..2018-05-31"},
        {"2018年3月启动。5月完工。", "2021-10-12",
         "2018年3月 2018-03-01..2018-03-31; 5月 2021-05-01..2021-05-31"},
        // parts of months and years
        {"9月下旬拆除", "2021-10-12", "9月下旬 2021-09-21..2021-09-30"},
        {"三月上旬", "2021-10-12", "三月上旬 2021-03-01..2021-03-10"},
        {"2017年9月底", "2019-10-12", "2017年9月底 2017-09-21..2017-09-30"},
        {"2月末", "2020-10-12", "2月末 2020-02-21..2020-02-29"},
        {"5月初", "2020-10-12", "5月初 2020-05-01..2020-05-10"},
        {"2020年底", "2021-10-12", "2020年底 2020-12-01..2020-12-31"},
        {"今年初,该村调整种植结构", "2021-10-12", "今年初 2021-01-01..2021-01-31"},
        {"一季度", "2023-04-20", "一季度 2023-01-01..2023-03-31"},
        {"第四季度", "2023-04-20", "第四季度 2022-10-01..2022-12-31"},
        {"2020年第三季度", "2023-04-20", "2020年第三季度 2020-07-01..2020-09-30"},
        {"今年前三季度", "2021-11-02", "今年前三季度 2021-01-01..2021-09-30"},
        {"上半年", "2021-07-20", "上半年 2021-01-01..2021-06-30"},
        {"去年下半年", "2021-07-20", "去年下半年 2020-07-01..2020-12-31"},
        {"前10个月", "2021-11-20", "前10个月 2021-01-01..2021-10-31"},
        {"今年中国企业", "2021-11-20", "今年 2021-01-01..2021-12-31"},
        {"本季度", "2021-11-20", "本季度 2021-10-01..2021-12-31"},
        // ranges
        {"3月2日至5日", "2023-03-09", "3月2日至5日 2023-03-02..2023-03-05"},
        {"3月2-5日", "2023-03-09", "3月2-5日 2023-03-02..2023-03-05"},
        {"2022年3月2—5日", "2023-03-09", "2022年3月2—5日 2022-03-02..2022-03-05"},
        {"3月5-2日", "2023-03-09", "3月 2023-03-01..2023-03-31"},
        {"大赛今(16)日开幕", "2019-05-17", "今(16)日 2019-05-16..2019-05-16"},
        {"今天(13日)上午开会", "2020-10-14", "今天(13日)上午 2020-10-13..2020-10-13"},
        {"大赛昨（30）日开幕", "2019-05-01", "昨（30）日 2019-04-30..2019-04-30"},
        // a dateline sets the clock
        {"本报云岭11月28日电 今天,大会开幕。", "2019-12-03",
         "11月28日 2019-11-28..2019-11-28; 今天 2019-11-28..2019-11-28"},
        {"2月9日-12日", "2021-02-19", "2月9日-12日 2021-02-09..2021-02-12"},
        {"2月26日至3月2日", "2021-03-19", "2月26日至3月2日 2021-02-26..2021-03-02"},
        {"12月28日至1月3日", "2021-01-19", "12月28日至1月3日 2020-12-28..2021-01-03"},
        {"1至4月", "2022-05-20", "1至4月 2022-01-01..2022-04-30"},
        {"1-8月份", "2022-09-20", "1-8月份 2022-01-01..2022-08-31"},
        {"2021年1月至3月", "2022-09-20", "2021年1月至3月 2021-01-01..2021-03-31"},
        {"2019—2021年", "2022-09-20", "2019—2021年 2019-01-01..2021-12-31"},
        {"2015年到2018年", "2022-09-20", "2015年到2018年 2015-01-01..2018-12-31"},
        // since, until, before
        {"自2020年起,该镇连续四年获奖", "2023-12-25", "自2020年起 2020-01-01.."},
        {"自今年9月以来", "2019-10-12", "自今年9月以来 2019-09-01..2019-10-12"},
        {"今年以来", "2021-10-12", "今年以来 2021-01-01..2021-10-12"},
        {"2018年以来", "2021-10-12", "2018年以来 2018-01-01..2021-10-12"},
        {"今年截至6月底", "2023-07-10", "今年截至6月底 2023-01-01..2023-06-30"},
        {"截至8月底", "2023-09-10", "截至8月底 2023-01-01..2023-08-31"},
        {"围挡将于12月底前更换", "2021-10-12", "12月底前 ..2021-12-31"},
        {"4月8日起培训三天,10日结束", "2022-04-15",
         "4月8日 2022-04-08..2022-04-08; 10日 2022-04-10..2022-04-10"},
        {"从10月7日到今天", "2016-11-07", "从10月7日到今天 2016-10-07..2016-11-07"},
        {"2013年起至今", "2016-11-07", "2013年起至今 2013-01-01..2016-11-07"},
        {"10日至12日", "2016-11-07", "10日至12日 2016-10-10..2016-10-12"},
        {"去年同期", "2016-11-07", "去年同期 2015-01-01..2015-12-31"},
    };
    for (const auto &row : rows) {
        QTest::addRow("%s", row.text)
            << QString::fromUtf8(row.text) << QString::fromUtf8(row.issue) << QString::fromUtf8(row.expected);
    }
}

void TestTimeFinder::periods()
{
    QFETCH(QString, text);
    QFETCH(QString, issue);
    QFETCH(QString, expected);
    const QDate day = QDate::fromString(issue, Qt::ISODate);
    QCOMPARE(toldTimes(text, m_finder.find(text, {day, day})), expected);
}

void TestTimeFinder::flags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("future");
    QTest::addColumn<bool>("comparison");
    QTest::newRow("told") << QStringLiteral("2020年实现产值1亿元") << false << false;
    QTest::newRow("base") << QStringLiteral("较2020年下降12%") << false << true;
    QTest::newRow("same time of last year") << QStringLiteral("与去年同期相比增长5%") << false << true;
    QTest::newRow("as against") << QStringLiteral("与2019年相比") << false << true;
    QTest::newRow("to come") << QStringLiteral("将于12月底落地") << true << false;
    QTest::newRow("goal") << QStringLiteral("到2035年建成") << true << false;
    QTest::newRow("announced") << QStringLiteral("12月20日将举行招聘会") << true << false;
    QTest::newRow("done") << QStringLiteral("已于9月底完工") << false << false;
}

void TestTimeFinder::flags()
{
    QFETCH(QString, text);
    const QDate day(2021, 10, 12);
    const QList<FoundTime> times = m_finder.find(text, {day, day});
    QCOMPARE(times.size(), 1);
    QTEST(times.first().future, "future");
    QTEST(times.first().comparison, "comparison");
}

void TestTimeFinder::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("precision");
    const auto row = [](const char *text, FoundTime::Kind kind, Precision precision) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << int(kind) << int(precision);
    };
    row("3月14日上午", FoundTime::Kind::Day, Precision::Day);
    row("3月", FoundTime::Kind::Range, Precision::Month);
    row("2020年", FoundTime::Kind::Range, Precision::Year);
    row("3月底", FoundTime::Kind::Range, Precision::Span);
    row("日前", FoundTime::Kind::Vague, Precision::Vague);
    row("近年来", FoundTime::Kind::Vague, Precision::Vague);
    row("目前", FoundTime::Kind::Present, Precision::Vague);
    row("12月底前", FoundTime::Kind::Deadline, Precision::Span);
}

void TestTimeFinder::kinds()
{
    QFETCH(QString, text);
    const QDate day(2021, 10, 12);
    const QList<FoundTime> times = m_finder.find(text, {day, day});
    QCOMPARE(times.size(), 1);
    QTEST(int(times.first().kind), "kind");
    QTEST(int(times.first().precision), "precision");
}

void TestTimeFinder::windowOfTheIssue()
{
    const IssueClock issue{QDate(2021, 12, 22), QDate(2021, 12, 31)};
    const QString text = QStringLiteral("日前开会。今年以来,近3年来");
    QCOMPARE(
        toldTimes(text, m_finder.find(text, issue)),
        QStringLiteral(
            "日前 2021-12-08..2021-12-31; 今年以来 2021-01-01..2021-12-31; 近3年来 2018-12-22..2021-12-31"));
}

void TestTimeFinder::unknownIssue()
{
    const QString text = QStringLiteral("3月14日、今年、昨天、上周、春节、日前;2020年5月1日");
    QCOMPARE(toldTimes(text, m_finder.find(text, {})), QStringLiteral("2020年5月1日 2020-05-01..2020-05-01"));
}

QTEST_APPLESS_MAIN(TestTimeFinder)
#include "timefindertest.moc"

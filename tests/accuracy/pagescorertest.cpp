#include "tests/accuracy/pagescorer.h"
#include "tests/accuracy/floors.h"
#include "tests/accuracy/likeness.h"

#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

static const QString pageText =
    u"滨河镇:\n\n# "
    u"柳庄村评出最美庭院\n\n本报讯(记者王立)2月21日,滨河镇柳庄村举行评比,全村312户人家中有45户获评,占\n\n"
    u"14.4%。\n\n比去年多了19户。\n"_s;

/// A page with one article, one event, one indicator and one method; `%` marks are filled by the tests.
static const char *pageJson =
    R"({"file": "a.txt", "issue_date": {"earliest": "2021-02-21", "latest": "2021-02-28"},
 "articles": [{"id": "a-01", "kicker": "滨河镇:", "headline": "柳庄村评出最美庭院", "reporters": ["王立"],
  "first": "本报讯(记者王立)2月21日", "last": "多了19户。", "joins": [["获评,占", "14.4%。"]],
  "paragraphs": ["本报讯(记者王立)2月21日,滨河镇柳庄村举行评比,全村312户人家中有45户获评,占14.4%。", "比去年多了19户。"],
  "events": [{"quote": "2月21日,滨河镇柳庄村举行评比", "start": "2021-02-21", "end": "2021-02-21", "district": "柳庄村"}],
  "indicators": [{"quote": "45户获评", "name": "获评", "subject": "柳庄村", "value": 45, "unit": "户", "bound": "exact",
   "aspect": "level", "start": "2021-02-21", "end": "2021-02-28", "status": "actual"}],
  "methods": [{"name": "最美庭院", "quote": "最美庭院"}]}]})";

/// Proves that the scorer counts what it says: each row changes one thing of a page read without a fault.
class PageScorerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFaultlessPageIsFaultless();
    void oneFaultCountsInItsPart_data();
    void oneFaultCountsInItsPart();
    void anExtraFactIsNeitherMissedNorWrong();
    void wordsAgree_data();
    void wordsAgree();
    void theSurerHalfIsCounted();
    void aFallBelowTheFloorIsTold();

private:
    static PageLabels page(const QString &from = {}, const QString &to = {});
    static Scoreboard scoreOf(const PageLabels &wanted, const PageLabels &got);
};

PageLabels PageScorerTest::page(const QString &from, const QString &to)
{
    QString json = QString::fromUtf8(pageJson);
    if (!from.isEmpty()) {
        Q_ASSERT(json.contains(from));
        json.replace(from, to);
    }
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    Q_ASSERT(document.isObject());
    return PageLabels::of(document.object());
}

Scoreboard PageScorerTest::scoreOf(const PageLabels &wanted, const PageLabels &got)
{
    Scoreboard board;
    scorePage(pageText, wanted, got, board);
    board.countTopHalves();
    return board;
}

void PageScorerTest::aFaultlessPageIsFaultless()
{
    const Scoreboard board = scoreOf(page(), page());
    for (const QString &part : scoredParts()) {
        QVERIFY2(board.of(part).f1() == 1.0, qPrintable(part + u'\n' + board.of(part).notes.join(u'\n')));
        if (part != u"deck"_s && part != u"banner"_s)
            QVERIFY2(board.of(part).hits > 0, qPrintable(part));
    }
}

void PageScorerTest::oneFaultCountsInItsPart_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("missed");
    QTest::addColumn<int>("wrong");
    const auto fault = [](const char *name, const QString &from, const QString &to, const QString &part,
                          int missed,
                          int wrong) { QTest::newRow(name) << from << to << part << missed << wrong; };
    fault("headline", u"\"headline\": \"柳庄村评出最美庭院\""_s, u"\"headline\": \"滨河镇\""_s, u"headline"_s,
          1, 1);
    fault("no kicker", u"\"kicker\": \"滨河镇:\""_s, u"\"kicker\": null"_s, u"kicker"_s, 1, 0);
    fault("a deck too many", u"\"id\": \"a-01\""_s, u"\"deck\": \"滨河镇\""_s, u"deck"_s, 0, 1);
    fault("signature", u"[\"王立\"]"_s, u"[\"王\"]"_s, u"byline"_s, 1, 1);
    fault("break kept", u"获评,占14.4%"_s, u"获评,占\", \"14.4%"_s, u"joins"_s, 1, 0);
    fault("real end joined", u"14.4%。\", \"比去年"_s, u"14.4%。比去年"_s, u"joins"_s, 0, 1);
    fault("another day", u"\"start\": \"2021-02-21\", \"end\": \"2021-02-21\""_s,
          u"\"start\": \"2021-02-20\", \"end\": \"2021-02-20\""_s, u"events date"_s, 1, 1);
    fault("another place", u"\"district\": \"柳庄村\""_s, u"\"district\": \"云岭高新区\""_s,
          u"events district"_s, 1, 1);
    fault("another value", u"\"value\": 45"_s, u"\"value\": 312"_s, u"indicators core"_s, 1, 1);
    fault("another unit", u"\"unit\": \"户\""_s, u"\"unit\": \"人\""_s, u"indicators all"_s, 1, 1);
    fault("another subject", u"\"subject\": \"柳庄村\""_s, u"\"subject\": \"青柯镇\""_s,
          u"indicator subject"_s, 1, 1);
    fault("another name", u"\"name\": \"获评\""_s, u"\"name\": \"收入\""_s, u"indicator name"_s, 1, 1);
    fault("another period", u"\"end\": \"2021-02-28\", \"status\""_s,
          u"\"end\": \"2020-12-31\", \"status\""_s, u"indicator period"_s, 1, 1);
    fault("another bound", u"\"exact\""_s, u"\"over\""_s, u"indicator bound"_s, 1, 1);
    fault("another aspect", u"\"level\""_s, u"\"rate\""_s, u"indicator aspect"_s, 1, 1);
    fault("another status", u"\"actual\""_s, u"\"planned\""_s, u"indicator status"_s, 1, 1);
    fault("another method", u"\"name\": \"最美庭院\""_s, u"\"name\": \"网格化\""_s, u"methods"_s, 1, 1);
    fault("issue date", u"\"earliest\": \"2021-02-21\", \"latest\": \"2021-02-28\""_s,
          u"\"earliest\": \"2022-02-21\", \"latest\": \"2022-02-28\""_s, u"issue date"_s, 1, 1);
    fault("end cut off", u", \"比去年多了19户。\"]"_s, u"]"_s, u"articles"_s, 1, 1);
}

void PageScorerTest::oneFaultCountsInItsPart()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, part);
    const Tally tally = scoreOf(page(), page(from, to)).of(part);
    QTEST(tally.missed, "missed");
    QTEST(tally.wrong, "wrong");
    QVERIFY(!tally.notes.isEmpty());
}

void PageScorerTest::anExtraFactIsNeitherMissedNorWrong()
{
    const PageLabels extra =
        page(u"{\"quote\": \"2月21日"_s, u"{\"tier\": \"extra\", \"quote\": \"2月21日"_s);
    PageLabels without = page();
    without.articles.first().events.clear();
    QCOMPARE(scoreOf(extra, page()).of(u"events core"_s).wrong, 0);
    QCOMPARE(scoreOf(extra, without).of(u"events core"_s).missed, 0);
    QCOMPARE(scoreOf(page(), without).of(u"events core"_s).missed, 1);
}

void PageScorerTest::wordsAgree_data()
{
    QTest::addColumn<bool>("agree");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("a village by its full name") << placesAgree(u"柳庄村"_s, u"滨河镇柳庄村"_s) << true;
    QTest::newRow("zone by its long name")
        << placesAgree(u"云岭高新区"_s, u"云岭高新技术产业开发区"_s) << true;
    QTest::newRow("two villages") << placesAgree(u"柳庄村"_s, u"槐店村"_s) << false;
    QTest::newRow("no place") << placesAgree(u"柳庄村"_s, {}) << false;
    QTest::newRow("名 is 人") << unitsAgree(u"名"_s, u"人"_s) << true;
    QTest::newRow("counting word with its noun") << unitsAgree(u"家"_s, u"家企业"_s) << true;
    QTest::newRow("yuan are no people") << unitsAgree(u"元"_s, u"人"_s) << false;
    QTest::newRow("name within a name") << namesAgree({u"工业增加值"_s}, u"规模以上工业增加值"_s) << true;
    QTest::newRow("another name") << namesAgree({u"工业增加值"_s}, u"固定资产投资"_s) << false;
}

void PageScorerTest::wordsAgree()
{
    QFETCH(bool, agree);
    QTEST(agree, "wanted");
}

void PageScorerTest::theSurerHalfIsCounted()
{
    Scoreboard board;
    board.rank(u"events"_s, {0.5, false, false, {}});
    board.rank(u"events"_s, {0.9, true, true, {}});
    board.rank(u"events"_s, {0.7, true, false, {}});
    board.rank(u"events"_s, {0.7, false, false, {}});
    board.countTopHalves();
    QCOMPARE(board.of(u"events top half"_s).hits, 2);
    QCOMPARE(board.of(u"events top half"_s).wrong, 1);
    QCOMPARE(board.of(u"events top half whole"_s).hits, 1);
    QCOMPARE(board.of(u"events top half whole"_s).wrong, 2);
}

void PageScorerTest::aFallBelowTheFloorIsTold()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    for (const QString &part : scoredParts())
        file.write((part + u"\ttrial\t0.60\n"_s).toUtf8());
    file.write("headline\ttrial\n");
    file.close();
    const Floors floors(file.fileName());
    const QString fault = u"floors.tsv, line %1: want part, set and floor, parted by tabs"_s;
    QCOMPARE(floors.problems(), QStringList{fault.arg(scoredParts().size() + 1)});

    const Scoreboard faultless = scoreOf(page(), page());
    QCOMPARE(floors.breaches(u"trial"_s, faultless, scoredParts()), QString());
    QVERIFY(floors.raisable(u"trial"_s, faultless, scoredParts()).startsWith(u"articles\ttrial\t1.00\n"_s));
    QVERIFY(floors.breaches(u"unknown set"_s, faultless, layoutParts()).contains(u"floor none"_s));
    const Scoreboard faulty = scoreOf(page(), page(u"\"exact\""_s, u"\"over\""_s));
    QCOMPARE(floors.breaches(u"trial"_s, faulty, layoutParts()), QString());
    const QString table = floors.breaches(u"trial"_s, faulty, scoredParts());
    QVERIFY2(table.startsWith(u"indicator bound      trial    floor 0.60 got 0.000"_s), qPrintable(table));
    QVERIFY(table.contains(u"    wanted “45户获评”"_s));
}

QTEST_APPLESS_MAIN(PageScorerTest)
#include "pagescorertest.moc"

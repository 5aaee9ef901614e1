#include "models/reading/pagejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class PageJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesNullForWhatIsNotThere();
    void writesFacts();
    void writesPageLevel();
    void writesTheSameBytes();

private:
    static Page page();
};

Page PageJsonTest::page()
{
    Page page;
    page.fileName = u"017_ab.txt"_s;
    page.text = u"河道清淤\n本报讯 3月14日,清\n淤启动。\n第3版"_s;
    page.uncovered = {{26, 29}};
    page.warnings = {u"watch out"_s};
    Article article;
    article.headline = {u"河道清淤"_s, {{0, 4}}};
    Paragraph paragraph;
    paragraph.words.append(page.text, {5, 16});
    paragraph.words.append(page.text, {17, 21});
    article.paragraphs = {paragraph};
    article.pieces = {{0, 21}};
    article.byline.reporters = {u"王立"_s, u"李想"_s};
    article.events = {{Quote::of(page.text, {9, 21}), Period::day({2022, 3, 14}), Precision::Day, u"滨河镇"_s,
                       u"清淤启动"_s, 0.5, u"event"_s}};
    Observation observation;
    observation.quote = Quote::of(page.text, {9, 11});
    observation.name = u"产值"_s;
    observation.value = 2;
    observation.period.end = QDate(2022, 3, 31);
    article.observations = {observation};
    observation.valueTo = 3;
    article.observations.append(observation);
    page.articles = {article, {}};
    return page;
}

void PageJsonTest::writesNullForWhatIsNotThere()
{
    const QJsonObject article = pageToJson(page()).value(u"articles"_s).toArray().at(0).toObject();
    for (const QString &key : {u"banner"_s, u"kicker"_s, u"deck"_s}) {
        QVERIFY(article.contains(key));
        QVERIFY(article.value(key).isNull());
    }
    QCOMPARE(article.value(u"id"_s).toString(), u"017-01"_s);
    QCOMPARE(article.value(u"kind"_s).toString(), u"news"_s);
    QCOMPARE(article.value(u"complete"_s).toString(), u"whole"_s);
    QCOMPARE(article.value(u"pieces"_s).toInt(), 1);
    QCOMPARE(article.value(u"reporters"_s).toArray(), QJsonArray({u"王立"_s, u"李想"_s}));
    QCOMPARE(article.value(u"paragraphs"_s).toArray(), QJsonArray({u"本报讯 3月14日,清淤启动。"_s}));
}

void PageJsonTest::writesFacts()
{
    const QJsonObject article = pageToJson(page()).value(u"articles"_s).toArray().at(0).toObject();
    const QJsonObject event = article.value(u"events"_s).toArray().at(0).toObject();
    QCOMPARE(event.value(u"quote"_s).toString(), u"3月14日,清淤启动。"_s);
    QCOMPARE(event.value(u"at"_s).toArray(), QJsonArray({9, 21}));
    QCOMPARE(event.value(u"start"_s).toString(), u"2022-03-14"_s);
    QCOMPARE(event.value(u"rule"_s).toString(), u"event"_s);
    const QJsonArray indicators = article.value(u"indicators"_s).toArray();
    QVERIFY(!indicators.at(0).toObject().contains(u"value_to"_s));
    QCOMPARE(indicators.at(1).toObject().value(u"value_to"_s).toDouble(), 3.0);
    QVERIFY(indicators.at(0).toObject().value(u"start"_s).isNull());
    QCOMPARE(indicators.at(0).toObject().value(u"end"_s).toString(), u"2022-03-31"_s);
    QVERIFY(indicators.at(0).toObject().value(u"indicator"_s).isNull());
}

void PageJsonTest::writesPageLevel()
{
    const QJsonObject json = pageToJson(page());
    QCOMPARE(json.value(u"file"_s).toString(), u"017_ab.txt"_s);
    QVERIFY(json.value(u"home_district"_s).isNull());
    QVERIFY(json.value(u"issue_date"_s).toObject().value(u"earliest"_s).isNull());
    QCOMPARE(json.value(u"uncovered"_s).toArray().size(), 1);
    QCOMPARE(json.value(u"warnings"_s).toArray(), QJsonArray({u"watch out"_s}));
    QCOMPARE(json.value(u"articles"_s).toArray().at(1).toObject().value(u"id"_s).toString(), u"017-02"_s);
}

void PageJsonTest::writesTheSameBytes()
{
    QCOMPARE(pageToJsonFile(page()), pageToJsonFile(page()));
    QVERIFY(pageToJsonFile(page()).endsWith('\n'));
    QCOMPARE(QJsonDocument::fromJson(pageToJsonFile(page())).object(), pageToJson(page()));
}

QTEST_APPLESS_MAIN(PageJsonTest)
#include "pagejsontest.moc"

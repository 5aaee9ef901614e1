#include "tests/reading/facts/readarticle.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// The paper is that of 云岭高新区.
class TestArticleDistricts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void districts_data();
    void districts();
};

void TestArticleDistricts::districts_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &headline, const QString &text,
                        const QStringList &expected) {
        QTest::addRow("%s", name) << headline << text << expected;
    };
    row("headline", u"滨河镇表彰先进"_s, u"会议要求全面落实。"_s, {u"滨河镇"_s});
    row("event", {}, u"1月6日，志愿者走进柳泉街道。"_s, {u"柳泉街道"_s});
    row("acting", {}, u"滨河镇组织植树，柳庄村在清理道路。"_s, {u"滨河镇"_s, u"柳庄村"_s});
    row("zone before its park", {}, u"高新区青石产业园区召开会议。"_s, {u"青石产业园区"_s});
    row("zone that acts too", {}, u"高新区青石产业园区召开会议。高新区表示祝贺。"_s,
        {u"云岭高新区"_s, u"青石产业园区"_s});
    row("town before its village", {}, u"滨河镇柳庄村植树。"_s, {u"滨河镇"_s, u"柳庄村"_s});
    row("office of which one hears", {}, u"记者1月6日从高新区公安分局获悉，滨河镇治安好转。"_s,
        {u"云岭高新区"_s, u"滨河镇"_s});
    row("place reached", {}, u"高新区检查组来到滨河镇敬老院，询问情况。高新区要求落实。"_s,
        {u"云岭高新区"_s, u"滨河镇"_s});
    row("object of a verb", {}, u"滨河镇召开会议，协调柳庄村出资。"_s, {u"滨河镇"_s});
    row("object again and again", {}, u"滨河镇召开会议，协调柳庄村出资，帮助柳庄村修路。"_s,
        {u"滨河镇"_s, u"柳庄村"_s});
    row("origin of a guest", {}, u"滨河镇召开会议，对标焦作高新区找差距。"_s, {u"滨河镇"_s});
    row("estate", {}, u"滨河镇开展巡查，在望山小区发现问题。"_s, {u"滨河镇"_s});
    row("city of an event", {}, u"1月6日，洛阳市召开招商大会。长三角客商参加。"_s, {u"洛阳市"_s});
    row("no district named", {}, u"志愿者慰问老人。"_s, {u"云岭高新区"_s});
}

void TestArticleDistricts::districts()
{
    QFETCH(QString, headline);
    QFETCH(QString, text);
    QTEST(readArticle(text, headline).districts, "expected");
}

QTEST_GUILESS_MAIN(TestArticleDistricts)
#include "articledistrictstest.moc"

#include "models/reading/layout/threadwords.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class ThreadWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheArticle_data();
    void knowsTheArticle();
    void hearsOnlyWhatStandsBefore();
};

static const QStringList pieces{u"滨河镇办起葡萄节,果商走进大棚采摘葡萄"_s,
                                u"供水公司抢修水管,社区恢复供水"_s, u"钳工赵小满获评技能大师,锉削导轨"_s};

void ThreadWordsTest::knowsTheArticle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("article");
    QTest::newRow("fruit") << u"大棚装上滴灌,葡萄更甜,果商抢着签约"_s << 0;
    QTest::newRow("water") << u"老旧水管全部换新,抢修热线有人值守"_s << 1;
    QTest::newRow("name") << u"赵小满把诀窍写成口诀"_s << 2;
    QTest::newRow("nobody's") << u"口岸夜间通关,货车不再排队"_s << -1;
}

void ThreadWordsTest::knowsTheArticle()
{
    QFETCH(QString, text);
    QFETCH(int, article);
    ThreadWords words(pieces + QStringList{text}, {0, 1, 2, 3});
    words.thread({{0}, {1}, {2}, {3}});
    for (int other = 0; other < 3; ++other) {
        QCOMPARE(words.margin(3, other) > 0, other == article);
        QCOMPARE(words.marginWithRest(3, other) > 0, other == article);
    }
}

void ThreadWordsTest::hearsOnlyWhatStandsBefore()
{
    const QStringList texts = pieces + QStringList{u"葡萄更甜,果商抢着签约"_s};
    ThreadWords below(texts, {0, 1, 2, 3});
    below.thread({{0}, {1}, {2}, {3}});
    QVERIFY(below.margin(3, 0) > 0);
    ThreadWords above(texts, {4, 1, 2, 3});
    above.thread({{0}, {1}, {2}, {3}});
    QVERIFY(above.margin(3, 0) <= 0);
    above.thread({{0, 3}, {1}, {2}}); // in one article the reading order counts
    QVERIFY(above.margin(3, 0) > 0);
}

QTEST_APPLESS_MAIN(ThreadWordsTest)
#include "threadwordstest.moc"

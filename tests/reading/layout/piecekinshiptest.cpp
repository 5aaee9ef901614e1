#include "models/reading/layout/piecekinship.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

static const Topics noTopics{QString()};

class PieceKinshipTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheArticle_data();
    void knowsTheArticle();
    void hearsOnlyWhatIsToldBefore();
    void trustsShortTextsMore();
    void hearsTheMatter();
};

static const QStringList pieces{u"滨河镇办起葡萄节,果商走进大棚采摘葡萄"_s,
                                u"供水公司抢修水管,社区恢复供水"_s, u"钳工赵小满获评技能大师,锉削导轨"_s};

void PieceKinshipTest::knowsTheArticle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("article");
    QTest::newRow("fruit") << u"大棚装上滴灌,葡萄更甜,果商抢着签约"_s << 0;
    QTest::newRow("water") << u"老旧水管全部换新,抢修热线有人值守"_s << 1;
    QTest::newRow("name") << u"赵小满把诀窍写成口诀"_s << 2;
    QTest::newRow("nobody's") << u"口岸夜间通关,货车不再排队"_s << -1;
}

void PieceKinshipTest::knowsTheArticle()
{
    QFETCH(QString, text);
    QFETCH(int, article);
    const PieceKinship kinship(noTopics, pieces + QStringList{text}, {0, 1, 2, 3});
    for (int other = 0; other < 3; ++other) {
        QCOMPARE(kinship.likelihoodElsewhere(3, {other}) > 1, other == article);
        QCOMPARE(kinship.likelihood(3, {other, 3}, 1) > 1, other == article);
    }
}

void PieceKinshipTest::hearsOnlyWhatIsToldBefore()
{
    const QStringList texts = pieces + QStringList{u"葡萄更甜,果商抢着签约"_s};
    const PieceKinship below(noTopics, texts, {0, 1, 2, 3});
    QVERIFY(below.likelihoodElsewhere(3, {0}) > 1);
    QCOMPARE(below.likelihood(3, {3, 0}, 0), 1);
    const PieceKinship above(noTopics, texts, {4, 1, 2, 3});
    QCOMPARE(above.likelihoodElsewhere(3, {0}), 1);
    QVERIFY(above.likelihood(3, {0, 3}, 1) > 1); // in its own article the reading order counts
}

void PieceKinshipTest::trustsShortTextsMore()
{
    QString other;
    for (char16_t c = u'\u4e00'; c < u'\u4e00' + 200; ++c)
        other.append(c);
    const QStringList texts{u"葡萄节"_s, u"葡萄节"_s + other, u"葡萄更甜"_s, u"货车排队"_s};
    const PieceKinship kinship(noTopics, texts, {0, 1, 2, 3});
    QVERIFY(kinship.likelihoodElsewhere(2, {0}) > kinship.likelihoodElsewhere(2, {1}));
}

void PieceKinshipTest::hearsTheMatter()
{
    const Topics topics;
    const QStringList texts{u"村里建起牛羊圈舍,兽医上门防疫"_s, u"法官当庭调解物业纠纷"_s,
                            u"养殖户每天添两回饲料"_s};
    const PieceKinship kinship(topics, texts, {0, 1, 2});
    QVERIFY(kinship.likelihoodElsewhere(2, {0}) > 2 * kinship.likelihoodElsewhere(2, {1}));
    QVERIFY(kinship.likelihood(2, {0, 2}, 1) > 2 * kinship.likelihood(2, {1, 2}, 1));
}

QTEST_APPLESS_MAIN(PieceKinshipTest)
#include "piecekinshiptest.moc"

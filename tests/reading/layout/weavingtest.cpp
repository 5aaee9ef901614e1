#include "models/reading/layout/weaving.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

static const Topics noTopics{QString()};

class WeavingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheThreads_data();
    void findsTheThreads();
    void keepsItsWorth();
};

using Threads = QList<Weaving::Thread>;
using Links = QList<QList<double>>;
Q_DECLARE_METATYPE(Threads)
Q_DECLARE_METATYPE(Links)

constexpr double no = Weaving::impossible * 2;

// Two heads, then a text of each.
static const QStringList pieces{u"葡萄节开幕"_s, u"供水管网抢修"_s, u"葡萄更甜,果商采摘葡萄"_s,
                                u"抢修队连夜换管,供水恢复"_s};
static const Links unsure{{no, no, 1, 1, -3}, {no, no, 1, 1, -3}, {no, no, no, 0, 0}, {no, no, 0, no, 0}};
static const Links sure{{no, no, 1, 9, -3}, {no, no, 9, 1, -3}, {no, no, no, 0, 0}, {no, no, 0, no, 0}};

void WeavingTest::findsTheThreads_data()
{
    QTest::addColumn<Links>("links");
    QTest::addColumn<Threads>("first");
    QTest::addColumn<Threads>("best");
    const Threads right{{0, 2}, {1, 3}};
    QTest::newRow("stays") << unsure << right << right;
    QTest::newRow("tails change places") << unsure << Threads{{0, 3}, {1, 2}} << right;
    QTest::newRow("one moves") << unsure << Threads{{0, 2, 3}, {1}} << right;
    QTest::newRow("loose ones are put behind") << unsure << Threads{{0}, {1}, {2}, {3}} << right;
    QTest::newRow("sentences outweigh words") << sure << right << Threads{{0, 3}, {1, 2}};
}

void WeavingTest::findsTheThreads()
{
    QFETCH(Links, links);
    QFETCH(Threads, first);
    const PieceKinship kinship(noTopics, pieces, {-1, -1, 2, 3});
    Weaving weaving(kinship, links, first);
    weaving.improve();
    Threads threads = weaving.threads();
    std::sort(threads.begin(), threads.end());
    QTEST(threads, "best");
}

void WeavingTest::keepsItsWorth()
{
    const PieceKinship kinship(noTopics, pieces, {-1, -1, 2, 3});
    Weaving weaving(kinship, unsure, {{0, 3}, {1, 2}});
    const double before = weaving.worth();
    weaving.improve();
    QVERIFY(weaving.worth() > before);
    QVERIFY(qAbs(weaving.worth() - Weaving(kinship, unsure, weaving.threads()).worth()) < 1e-9);
}

QTEST_APPLESS_MAIN(WeavingTest)
#include "weavingtest.moc"

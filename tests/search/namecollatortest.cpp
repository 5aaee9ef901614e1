#include "models/search/namecollator.h"

#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Names in the order in which Chinese lists have them.
class NameCollatorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreSorted_data();
    void namesAreSorted();
};

void NameCollatorTest::namesAreSorted_data()
{
    QTest::addColumn<NameOrder>("order");
    QTest::addColumn<QStringList>("sorted");
    QTest::addRow("by sound") << NameOrder::Pinyin
                              << QStringList{u"滨河镇"_s, u"柳庄村"_s, u"王家村"_s, u"云岭市"_s};
    QTest::addRow("by strokes") << NameOrder::Stroke
                                << QStringList{u"一道河镇"_s, u"十里村"_s, u"云岭市"_s, u"柳庄村"_s,
                                               u"滨河镇"_s};
    QTest::addRow("numbers by value") << NameOrder::Pinyin << QStringList{u"第2村"_s, u"第10村"_s};
    QTest::addRow("numbers by value, by strokes")
        << NameOrder::Stroke << QStringList{u"第2村"_s, u"第10村"_s};
    QTest::addRow("beyond the basic plane") << NameOrder::Stroke << QStringList{u"一村"_s, u"𬭚村"_s};
}

void NameCollatorTest::namesAreSorted()
{
    QFETCH(NameOrder, order);
    QFETCH(QStringList, sorted);
    QStringList names(sorted.crbegin(), sorted.crend());
    std::sort(names.begin(), names.end(), NameCollator(order));
    QCOMPARE(names, sorted);
}

QTEST_APPLESS_MAIN(NameCollatorTest)
#include "namecollatortest.moc"

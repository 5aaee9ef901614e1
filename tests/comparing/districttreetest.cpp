#include "models/comparing/districttree.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class DistrictTreeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parents_data();
    void parents();
    void orderMakesNoDifference();
    void aPersonsWordOutdoes();
    void placedAboveItsWholeMakesNoCircle();

private:
    const QHash<QString, int> m_levels{{u"高新区"_s, 0}, {u"产业园区"_s, 1}, {u"镇"_s, 1},
                                       {u"街道"_s, 1},   {u"村"_s, 2},       {u"社区"_s, 2}};
    const QList<QStringList> m_articles{{u"云岭高新区"_s, u"滨河镇"_s, u"柳庄村"_s},
                                        {u"云岭高新区"_s, u"滨河镇"_s},
                                        {u"云岭高新区"_s, u"澜州高新区"_s},
                                        {u"澜州高新区"_s, u"滨河镇"_s, u"望岭街道"_s},
                                        {u"云岭高新区"_s, u"双桥村"_s},
                                        {u"青柯镇"_s, u"滨河镇"_s, u"滨河镇上杜村"_s},
                                        {u"青柯镇"_s, u"滨河镇上杜村"_s},
                                        {u"云岭市"_s, u"松塬村"_s}};
};

void DistrictTreeTest::parents_data()
{
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("parent");
    QTest::addRow("a zone") << u"云岭高新区"_s << QString();
    QTest::addRow("the zone named most often") << u"滨河镇"_s << u"云岭高新区"_s;
    QTest::addRow("the nearest level") << u"柳庄村"_s << u"滨河镇"_s;
    QTest::addRow("a level left out") << u"双桥村"_s << u"云岭高新区"_s;
    QTest::addRow("the name itself") << u"滨河镇上杜村"_s << u"滨河镇"_s;
    QTest::addRow("only a city with it") << u"松塬村"_s << QString();
    QTest::addRow("never named with another") << u"青柯镇"_s << QString();
    QTest::addRow("unknown") << u"云岭市"_s << QString();
}

void DistrictTreeTest::parents()
{
    DistrictTree tree(m_levels);
    for (const QStringList &article : m_articles)
        tree.addArticle(article);
    QFETCH(QString, district);
    QTEST(tree.parentOf(district), "parent");
}

void DistrictTreeTest::orderMakesNoDifference()
{
    DistrictTree one(m_levels);
    DistrictTree other(m_levels);
    for (qsizetype i = 0; i < m_articles.size(); ++i) {
        one.addArticle(m_articles.at(i));
        other.addArticle(m_articles.at(m_articles.size() - 1 - i));
    }
    for (const QStringList &article : m_articles) {
        for (const QString &district : article)
            QCOMPARE(one.parentOf(district), other.parentOf(district));
    }
}

void DistrictTreeTest::aPersonsWordOutdoes()
{
    DistrictTree tree(m_levels);
    for (const QStringList &article : m_articles)
        tree.addArticle(article);
    tree.place(u"青柯镇"_s, u"云岭高新区"_s);
    tree.place(u"云岭市"_s, u"青柯镇"_s);
    QCOMPARE(tree.parentOf(u"青柯镇"_s), u"云岭高新区"_s);
    QCOMPARE(tree.parentOf(u"云岭市"_s), u"青柯镇"_s);
}

void DistrictTreeTest::placedAboveItsWholeMakesNoCircle()
{
    DistrictTree tree(m_levels);
    for (const QStringList &article : m_articles)
        tree.addArticle(article);
    tree.place(u"云岭高新区"_s, u"柳庄村"_s); // which seems to be in 滨河镇, and that in the zone
    QCOMPARE(tree.parentOf(u"云岭高新区"_s), u"柳庄村"_s);
    QCOMPARE(tree.parentOf(u"柳庄村"_s), QString());
    QCOMPARE(tree.parentOf(u"双桥村"_s), u"云岭高新区"_s);
}

QTEST_APPLESS_MAIN(DistrictTreeTest)
#include "districttreetest.moc"

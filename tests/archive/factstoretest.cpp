#include "models/archive/facts/factstore.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/facts/decisionstore.h"
#include "models/archive/pages/articlestore.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Facts by filter, their registers, and who decided first.
class FactStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void registersCount();
    void factsAreFiltered_data();
    void factsAreFiltered();
    void printedWordsMeanTheirIndicator();
    void decisionOnWhatAnotherDecidedIsRefused();
};

void FactStoreTest::registersCount()
{
    TestArchive archive;
    const ArticleStore articles(archive.database());
    QCOMPARE(articles.districts().first(), (Count{u"云岭高新区"_s, 2}));
    QCOMPARE(articles.districts().size(), 3);
    QCOMPARE(articles.issues().size(), 2);
    QCOMPARE(articles.issues().first().latest, QDate(2021, 12, 31));
    QCOMPARE(articles.issues().last().articles, 2);

    const FactStore facts(archive.database());
    QCOMPARE(facts.indicators(), (QList<Count>{{u"工业总产值"_s, 2}, {u"全国高新区排名"_s, 1}}));
}

void FactStoreTest::factsAreFiltered_data()
{
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("observations");
    QTest::addColumn<int>("methods");
    const QDate none;
    QTest::addRow("all") << QString() << QString() << none << none << 2 << 3 << 1;
    QTest::addRow("district") << u"滨河镇"_s << QString() << none << none << 1 << 0 << 0;
    QTest::addRow("zone") << u"云岭高新区"_s << QString() << none << none << 1 << 3 << 1;
    QTest::addRow("indicator") << QString() << u"工业总产值"_s << none << none << 2 << 2 << 1;
    QTest::addRow("from") << QString() << QString() << QDate(2021, 3, 3) << none << 1 << 1 << 1;
    QTest::addRow("on the day") << QString() << QString() << QDate(2021, 3, 2) << QDate(2021, 3, 2) << 1 << 1
                                << 0;
    QTest::addRow("to") << QString() << QString() << none << QDate(2020, 12, 31) << 0 << 2 << 0;
}

void FactStoreTest::factsAreFiltered()
{
    QFETCH(QString, district);
    QFETCH(QString, indicator);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    TestArchive archive;
    const FactStore facts(archive.database());
    const FactFilter filter{district, indicator, {}, from, to, {}, {}};
    QTEST(int(facts.events(filter).size()), "events");
    QTEST(int(facts.observations(filter).size()), "observations");
    QTEST(int(facts.methods(filter).size()), "methods");
}

void FactStoreTest::printedWordsMeanTheirIndicator()
{
    TestArchive archive;
    archive.database().run(u"UPDATE observation SET name = '规上产值' WHERE id = "
                           "(SELECT min(id) FROM observation WHERE indicator = '工业总产值')"_s);
    const FactStore facts(archive.database());
    FactFilter filter;
    filter.indicator = u"规上产值"_s;
    QCOMPARE(facts.observations(filter).size(), 2);
    filter.indicator = u"规上"_s;
    QVERIFY(facts.observations(filter).isEmpty());
}

void FactStoreTest::decisionOnWhatAnotherDecidedIsRefused()
{
    TestArchive archive;
    const QString id = FactStore(archive.database()).observations({}).first().id;
    Database other(archive.path(), Database::Mode::ReadWrite);
    DecisionStore(other).decide({id}, Verdict::Rejected);
    DecisionStore mine(archive.database());
    try {
        mine.decide({id}, Verdict::Confirmed, Verdict::Suggested);
        QFAIL("decided on what was no longer so");
    } catch (const ArchiveError &error) {
        QVERIFY2(error.message().contains(u"rejected"_s), qPrintable(error.message()));
    }
    FactFilter rejected;
    rejected.verdict = Verdict::Rejected;
    QCOMPARE(FactStore(archive.database()).observations(rejected).size(), 1);
    mine.decide({id}, Verdict::Confirmed, Verdict::Rejected);
    QVERIFY(FactStore(archive.database()).observations(rejected).isEmpty());
}

QTEST_GUILESS_MAIN(FactStoreTest)
#include "factstoretest.moc"

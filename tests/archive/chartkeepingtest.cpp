#include "models/archive/database/archiveerror.h"
#include "models/archive/facts/decisionstore.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/facts/figurechoicestore.h"
#include "models/archive/handwork/savedchartstore.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;

/// What people keep of charts: named settings, and which of contradicting figures stands.
class ChartKeepingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_archive = std::make_unique<TestArchive>(); }
    void chartsAreKeptByName();
    void chartNeedsAName();
    void oneOfRivalsStands();
    void aChoiceIsTakenBack();
    void aFigureThatIsNotThereIsTold();

private:
    QStringList figures() const;

    std::unique_ptr<TestArchive> m_archive;
};

QStringList ChartKeepingTest::figures() const
{
    QStringList ids;
    for (const StoredObservation &figure : FactStore(m_archive->database()).observations({}))
        ids.append(figure.id);
    return ids;
}

void ChartKeepingTest::chartsAreKeptByName()
{
    const SavedChartStore charts(m_archive->database());
    QCOMPARE(charts.names(), QStringList());
    charts.save(QStringLiteral(" 年度  排名 "), R"({"kind":"line"})");
    charts.save(QStringLiteral("GDP"), R"({"kind":"bars"})");
    charts.save(QStringLiteral("ＧＤＰ"), R"({"kind":"change"})");
    QCOMPARE(charts.names(), (QStringList{QStringLiteral("ＧＤＰ"), QStringLiteral("年度 排名")}));
    QCOMPARE(charts.settings(QStringLiteral("gdp")), QByteArray(R"({"kind":"change"})"));
    charts.erase(QStringLiteral("年度 排名"));
    QVERIFY(!charts.settings(QStringLiteral("年度 排名")));
}

void ChartKeepingTest::chartNeedsAName()
{
    QVERIFY_EXCEPTION_THROWN(SavedChartStore(m_archive->database()).save(QStringLiteral("  "), "{}"),
                             ArchiveError);
}

void ChartKeepingTest::oneOfRivalsStands()
{
    const FigureChoiceStore choices(m_archive->database());
    const QStringList ids = figures();
    choices.choose(ids.at(0), {ids.at(1)});
    QCOMPARE(choices.chosen(), QSet<QString>{ids.at(0)});
    choices.choose(ids.at(1), {ids.at(0)});
    QCOMPARE(choices.chosen(), QSet<QString>{ids.at(1)});
}

void ChartKeepingTest::aChoiceIsTakenBack()
{
    const FigureChoiceStore choices(m_archive->database());
    const QStringList ids = figures();
    choices.choose(ids.at(0), {});
    choices.choose({}, ids);
    QCOMPARE(choices.chosen(), QSet<QString>());
}

void ChartKeepingTest::aFigureThatIsNotThereIsTold()
{
    const FigureChoiceStore choices(m_archive->database());
    QVERIFY_EXCEPTION_THROWN(choices.choose(QStringLiteral("nobody"), figures()), ArchiveError);
    QCOMPARE(choices.chosen(), QSet<QString>());
}

QTEST_GUILESS_MAIN(ChartKeepingTest)
#include "chartkeepingtest.moc"

#include "models/archive/database/archiveerror.h"
#include "models/archive/facts/decisionstore.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/facts/figurechoicestore.h"
#include "models/archive/handwork/savedchartstore.h"
#include "tests/helpers/testarchive.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

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
    charts.save(u" 年度  排名 "_s, R"({"kind":"line"})");
    charts.save(u"GDP"_s, R"({"kind":"bars"})");
    charts.save(u"ＧＤＰ"_s, R"({"kind":"change"})");
    QCOMPARE(charts.names(), (QStringList{u"ＧＤＰ"_s, u"年度 排名"_s}));
    QCOMPARE(charts.settings(u"gdp"_s), QByteArray(R"({"kind":"change"})"));
    charts.erase(u"年度 排名"_s);
    QVERIFY(!charts.settings(u"年度 排名"_s));
}

void ChartKeepingTest::chartNeedsAName()
{
    QVERIFY_EXCEPTION_THROWN(SavedChartStore(m_archive->database()).save(u"  "_s, "{}"), ArchiveError);
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
    QVERIFY_EXCEPTION_THROWN(choices.choose(u"nobody"_s, figures()), ArchiveError);
    QCOMPARE(choices.chosen(), QSet<QString>());
}

QTEST_GUILESS_MAIN(ChartKeepingTest)
#include "chartkeepingtest.moc"

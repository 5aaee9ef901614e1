#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/pages/pagestore.h"
#include "models/archive/undo/undolog.h"
#include "models/items/chartgallerymodel.h"
#include "models/items/observationseriesmodel.h"
#include "models/items/savedchartlistmodel.h"
#include "tests/helpers/pagebuilder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;

/// Series of an archive in which two pages contradict each other and a third implies a year.
class FigureChoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void contradictionIsShown();
    void oneFigureStandsUntilItIsTakenBack();
    void choiceCanBeForgotten();
    void impliedYearIsThere();
    void filterNarrows();
    void readOnlyArchiveRefuses();
    void galleryShowsWhatIsToldOfTwoYears();
    void chartsAreKept();

private:
    int rowOf(const ObservationSeriesModel &model, double value) const;

    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(QStringLiteral("a.jianbao")), Database::Mode::CreateIfMissing};
};

namespace
{

const QString home = QStringLiteral("云岭高新区");
const QString ranking = QStringLiteral("全国高新区排名");
const QString ranks = QStringLiteral("位");

Period yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

Page pageTelling(const QString &file, QDate issue, const QString &words, double value, int year)
{
    PageBuilder builder(file);
    builder.issuedOn(issue).homeDistrict(home).article(QStringLiteral("云岭高新区争先进位"));
    builder.paragraph(words + QStringLiteral("。"));
    builder.observation(words, home, ranking, value, ranks, yearOf(year));
    return builder.page();
}

/// A rank with the places that it gained.
Page pageOfGain()
{
    PageBuilder builder(QStringLiteral("gain.txt"));
    builder.issuedOn(QDate(2020, 3, 3)).homeDistrict(home).article(QStringLiteral("云岭高新区再进位"));
    builder.paragraph(QStringLiteral("去年云岭高新区位列第96位,前进6个位次。"));
    builder.observation(QStringLiteral("云岭高新区位列第96位"), home, ranking, 96, ranks, yearOf(2019));
    builder.observation(QStringLiteral("前进6个位次"), home, ranking, 6, ranks, yearOf(2019));
    Page page = builder.page();
    page.articles.first().observations.last().aspect = Aspect::Change;
    return page;
}

} // namespace

void FigureChoiceTest::initTestCase()
{
    PageStore pages(m_database);
    const PageStore::Origin origin{QStringLiteral("云岭日报"), QStringLiteral("3"), {}};
    pages.add(pageTelling(QStringLiteral("a.txt"), QDate(2021, 3, 1),
                          QStringLiteral("云岭高新区位居全国第88位"), 88, 2020),
              origin);
    pages.add(pageTelling(QStringLiteral("b.txt"), QDate(2021, 4, 1),
                          QStringLiteral("云岭高新区排在全国第91位"), 91, 2020),
              origin);
    pages.add(pageOfGain(), origin);
}

int FigureChoiceTest::rowOf(const ObservationSeriesModel &model, double value) const
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.pointAt(row).fact().value == value)
            return row;
    }
    return -1;
}

void FigureChoiceTest::contradictionIsShown()
{
    ObservationSeriesModel model(m_database);
    model.setIndicator(ranking);
    QVERIFY(model.pointAt(rowOf(model, 88)).contradicted);
    QVERIFY(model.pointAt(rowOf(model, 91)).contradicted);
    QVERIFY(model.hasRivals(rowOf(model, 88)));
    QVERIFY(!model.hasRivals(rowOf(model, 96)));
}

void FigureChoiceTest::oneFigureStandsUntilItIsTakenBack()
{
    ObservationSeriesModel model(m_database);
    model.setIndicator(ranking);
    QSignalSpy chosen(&model, &ObservationSeriesModel::chosen);
    model.letStand(rowOf(model, 91));
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!model.pointAt(rowOf(model, 91)).contradicted);
    QVERIFY(model.pointAt(rowOf(model, 88)).setAside);
    model.letStand(rowOf(model, 88));
    QVERIFY(model.pointAt(rowOf(model, 91)).setAside);
    QVERIFY(!model.pointAt(rowOf(model, 88)).setAside);
    UndoLog(m_database).undo();
    UndoLog(m_database).undo();
    model.reload();
    QVERIFY(model.pointAt(rowOf(model, 88)).contradicted);
}

void FigureChoiceTest::choiceCanBeForgotten()
{
    ObservationSeriesModel model(m_database);
    model.setIndicator(ranking);
    model.letStand(rowOf(model, 91));
    model.forgetChoice(rowOf(model, 88));
    QVERIFY(model.pointAt(rowOf(model, 88)).contradicted);
    QVERIFY(model.pointAt(rowOf(model, 91)).contradicted);
}

void FigureChoiceTest::impliedYearIsThere()
{
    ObservationSeriesModel model(m_database);
    model.setIndicator(ranking);
    const int row = rowOf(model, 102);
    QVERIFY(row >= 0);
    QCOMPARE(model.pointAt(row).fact().period, yearOf(2018));
    QCOMPARE(model.pointAt(row).computation, QStringLiteral("96位 + 6位 = 102位"));
    QCOMPARE(model.pointAt(row).observation.source.headline, QStringLiteral("云岭高新区再进位"));
}

void FigureChoiceTest::filterNarrows()
{
    ObservationSeriesModel model(m_database);
    model.setIndicator(ranking);
    model.setFilter({{}, QDate(2020, 1, 1), {}, false});
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({{}, {}, QDate(2019, 12, 31), false});
    QCOMPARE(model.rowCount(), 2); // the printed one and the implied one
    model.setFilter({{}, {}, {}, true});
    QCOMPARE(model.rowCount(), 0); // nobody has confirmed any
    model.setFilter({{QStringLiteral("柳庄村")}, {}, {}, false});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.allSubjects(), QStringList{home});
}

void FigureChoiceTest::readOnlyArchiveRefuses()
{
    const Database closed(m_database.path(), Database::Mode::ReadOnly);
    ObservationSeriesModel model(closed);
    model.setIndicator(ranking);
    QVERIFY_EXCEPTION_THROWN(model.letStand(rowOf(model, 88)), ArchiveError);
    QVERIFY(model.pointAt(rowOf(model, 88)).contradicted);
}

void FigureChoiceTest::galleryShowsWhatIsToldOfTwoYears()
{
    ChartGalleryModel gallery(m_database);
    gallery.reload();
    QCOMPARE(gallery.rowCount(), 0); // nobody has wanted to look yet
    gallery.read();
    QCOMPARE(gallery.rowCount(), 1);
    QCOMPARE(gallery.index(0, 0).data().toString(), ranking);
    QCOMPARE(gallery.homeDistrict(), home);
    QCOMPARE(gallery.subjects(), QStringList{home});
    gallery.setSubject(QStringLiteral("柳庄村"));
    QCOMPARE(gallery.rowCount(), 0);
}

void FigureChoiceTest::chartsAreKept()
{
    SavedChartListModel kept(m_database);
    QSignalSpy changed(&kept, &SavedChartListModel::changed);
    kept.save(QStringLiteral("排名"), "{}");
    QCOMPARE(kept.index(0, 0).data().toString(), QStringLiteral("排名"));
    QCOMPARE(kept.settings(QStringLiteral("排名")), QByteArray("{}"));
    kept.erase(QStringLiteral("排名"));
    QCOMPARE(kept.rowCount(), 0);
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(FigureChoiceTest)
#include "figurechoicetest.moc"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/pages/pagestore.h"
#include "models/archive/undo/undolog.h"
#include "models/items/chartgallerymodel.h"
#include "models/items/observationseriesmodel.h"
#include "models/items/savedchartlistmodel.h"
#include "tests/helpers/pagebuilder.h"
#include "tests/helpers/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

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
    void galleryReadsFiguresOnDemand();
    void galleryTellsWhatCannotBeRead();
    void chartsAreKept();

private:
    int rowOf(const ObservationSeriesModel &model, double value) const;

    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing};
};

namespace
{

const QString home = u"云岭高新区"_s;
const QString ranking = u"全国高新区排名"_s;
const QString ranks = u"位"_s;

Period yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

Page pageTelling(const QString &file, QDate issue, const QString &words, double value, int year)
{
    PageBuilder builder(file);
    builder.issuedOn(issue).homeDistrict(home).article(u"云岭高新区争先进位"_s);
    builder.paragraph(words + u"。"_s);
    builder.observation(words, home, ranking, value, ranks, yearOf(year));
    return builder.page();
}

/// A rank with the places that it gained.
Page pageOfGain()
{
    PageBuilder builder(u"gain.txt"_s);
    builder.issuedOn(QDate(2020, 3, 3)).homeDistrict(home).article(u"云岭高新区再进位"_s);
    builder.paragraph(u"去年云岭高新区位列第96位,前进6个位次。"_s);
    builder.observation(u"云岭高新区位列第96位"_s, home, ranking, 96, ranks, yearOf(2019));
    builder.observation(u"前进6个位次"_s, home, ranking, 6, ranks, yearOf(2019));
    Page page = builder.page();
    page.articles.first().observations.last().aspect = Aspect::Change;
    return page;
}

} // namespace

void FigureChoiceTest::initTestCase()
{
    PageStore pages(m_database);
    const PageStore::Origin origin{u"云岭日报"_s, u"3"_s, {}};
    pages.add(pageTelling(u"a.txt"_s, QDate(2021, 3, 1), u"云岭高新区位居全国第88位"_s, 88, 2020), origin);
    pages.add(pageTelling(u"b.txt"_s, QDate(2021, 4, 1), u"云岭高新区排在全国第91位"_s, 91, 2020), origin);
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
    QCOMPARE(model.pointAt(row).computation, u"96位 + 6位 = 102位"_s);
    QCOMPARE(model.pointAt(row).observation.source.headline, u"云岭高新区再进位"_s);
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
    model.setFilter({{u"柳庄村"_s}, {}, {}, false});
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
    ChartGalleryModel gallery(m_database.path());
    QSignalSpy read(&gallery, &ChartGalleryModel::modelReset);
    gallery.reload();
    QVERIFY(!read.wait(50)); // nobody has wanted to look yet
    gallery.read();
    QCOMPARE(gallery.rowCount(), 0); // the window goes on meanwhile
    QVERIFY(read.wait(30000));
    QCOMPARE(gallery.rowCount(), 1);
    QCOMPARE(gallery.index(0, 0).data().toString(), ranking);
    QCOMPARE(gallery.homeDistrict(), home);
    QCOMPARE(gallery.subjects(), QStringList{home});
    gallery.setSubject(u"柳庄村"_s);
    QCOMPARE(gallery.rowCount(), 0);
}

void FigureChoiceTest::galleryReadsFiguresOnDemand()
{
    ChartGalleryModel gallery(m_database.path());
    QSignalSpy read(&gallery, &ChartGalleryModel::figuresRead);
    gallery.readFigures(ranking);
    gallery.readFigures(QStringLiteral("没有的指标"));
    QTRY_COMPARE(read.size(), 2);
    ObservationSeriesModel asked(m_database);
    asked.setIndicator(ranking);
    ObservationSeriesModel given(m_database);
    given.setFigures(read.first().first().value<SeriesFigures>());
    QVERIFY(asked.rowCount() > 0);
    QCOMPARE(given.rowCount(), asked.rowCount());
    for (int row = 0; row < asked.rowCount(); ++row)
        QCOMPARE(given.pointAt(row).fact(), asked.pointAt(row).fact());
    QVERIFY(read.last().first().value<SeriesFigures>().observations.isEmpty());
}

void FigureChoiceTest::galleryTellsWhatCannotBeRead()
{
    ChartGalleryModel gallery(m_database.path() + QStringLiteral("-not-there"));
    QSignalSpy failed(&gallery, &ChartGalleryModel::failed);
    gallery.read();
    QVERIFY(failed.wait(30000));
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("not-there")));
}

void FigureChoiceTest::chartsAreKept()
{
    SavedChartListModel kept(m_database);
    QSignalSpy changed(&kept, &SavedChartListModel::changed);
    kept.save(u"排名"_s, "{}");
    QCOMPARE(kept.index(0, 0).data().toString(), u"排名"_s);
    QCOMPARE(kept.settings(u"排名"_s), QByteArray("{}"));
    kept.erase(u"排名"_s);
    QCOMPARE(kept.rowCount(), 0);
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(FigureChoiceTest)
#include "figurechoicetest.moc"

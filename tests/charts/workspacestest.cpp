#include "inventedfigures.h"
#include "models/archive/database.h"
#include "models/items/archivemodels.h"
#include "models/items/roles.h"
#include "models/items/timelinemodel.h"
#include "views/charts/chartcontrols.h"
#include "views/charts/chartview.h"
#include "views/charts/indicatorchart.h"
#include "views/charts/indicatorworkspace.h"
#include "views/timeline/timelineview.h"
#include "views/timeline/timelineworkspace.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace jianbao;

class WorkspacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clickOnAPointOpensItsSentence();
    void keyboardWalksAllPoints();
    void chartAndTableShareTheirPoint();
    void theGalleryOffersNoChoices();
    void emptyStatesSaySomething();
    void eventsOpenTheirSentence();
    void arrowsWalkLanes();
    void zoomKeepsTheEventInSight();

private:
    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(QStringLiteral("a.jianbao")), Database::Mode::CreateIfMissing};
    FactStore m_facts{m_database};
};

namespace
{

/// A shown workspace with the invented ranking in it.
struct Charts
{
    explicit Charts(const QString &path)
        : archive(path, Database::Mode::ReadWrite)
        , series(archive.series())
        , workspace(archive, Theme::light())
        , opened(&workspace, &IndicatorWorkspace::sentenceRequested)
    {
        workspace.resize(1200, 800);
        workspace.QWidget::show();
        series.setObservations(QStringLiteral("高新区综合排名"), inventedRanking());
        view = workspace.findChild<ChartView *>();
        chart = static_cast<IndicatorChart *>(view->chart());
    }

    ArchiveModels archive;
    ObservationSeriesModel &series;
    IndicatorWorkspace workspace;
    QSignalSpy opened;
    ChartView *view;
    IndicatorChart *chart;
};

} // namespace

void WorkspacesTest::clickOnAPointOpensItsSentence()
{
    Charts charts(m_database.path());
    const ObservationSeriesModel &series = charts.series;
    for (int mark = 0; mark < charts.chart->plan().marks.size(); ++mark) {
        const QPoint place = charts.view->mapFromScene(charts.chart->mapToScene(charts.chart->placeOf(mark)));
        const int nearest =
            charts.chart->plan().marks.at(charts.chart->markAt(charts.chart->placeOf(mark))).row;
        charts.opened.clear();
        QTest::mouseClick(charts.view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(charts.opened.size(), 1);
        const StoredObservation &observation = series.pointAt(nearest).observation;
        QCOMPARE(charts.opened.constFirst().at(0).toString(), observation.source.articleId);
        QCOMPARE(charts.opened.constFirst().at(1).value<Span>(), observation.fact.quote.at);
    }
    charts.opened.clear();
    QTest::mouseClick(charts.view->viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    QCOMPARE(charts.opened.size(), 0);
}

void WorkspacesTest::keyboardWalksAllPoints()
{
    Charts charts(m_database.path());
    const ObservationSeriesModel &series = charts.series;
    QSignalSpy moved(charts.view, &ChartView::currentRowChanged);
    for (int row = 0; row < series.rowCount(); ++row) {
        QTest::keyClick(charts.view, Qt::Key_Right);
        QCOMPARE(moved.constLast().constFirst().toInt(), row);
    }
    QTest::keyClick(charts.view, Qt::Key_Return);
    QCOMPARE(charts.opened.size(), 1);
    QCOMPARE(charts.opened.constFirst().at(0).toString(),
             series.pointAt(series.rowCount() - 1).observation.source.articleId);
}

void WorkspacesTest::chartAndTableShareTheirPoint()
{
    Charts charts(m_database.path());
    const ObservationSeriesModel &series = charts.series;
    auto *table = charts.workspace.findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(3, 0));
    QTest::keyClick(charts.view, Qt::Key_Right);
    QCOMPARE(table->currentIndex().row(), 4);
    table->sortByColumn(ObservationSeriesModel::ValueColumn, Qt::AscendingOrder);
    QCOMPARE(table->currentIndex().data(IdRole), series.index(4, 0).data(IdRole));
    double before = 0;
    for (int row = 0; row < series.rowCount(); ++row) {
        const QModelIndex cell = table->model()->index(row, ObservationSeriesModel::ValueColumn);
        const double value = cell.data(ObservationSeriesModel::SortRole).toDouble();
        QVERIFY(value >= before);
        before = value;
    }
}

void WorkspacesTest::theGalleryOffersNoChoices()
{
    Charts charts(m_database.path());
    const auto *controls = charts.workspace.findChild<ChartControls *>();
    const auto visible = [controls] {
        const QList<QComboBox *> choices = controls->findChildren<QComboBox *>();
        return std::count_if(choices.cbegin(), choices.cend(),
                             [](const QComboBox *choice) { return choice->isVisible(); });
    };
    QCOMPARE(visible(), 4);
    for (QToolButton *button : controls->findChildren<QToolButton *>()) {
        if (button->text() == QLatin1String("Gallery"))
            button->click();
    }
    QCOMPARE(visible(), 0);
}

void WorkspacesTest::emptyStatesSaySomething()
{
    TimelineModel events(m_database);
    ArchiveModels archive(m_database.path(), Database::Mode::ReadWrite);
    IndicatorWorkspace charts(archive, Theme::light());
    TimelineWorkspace timeline(events, Theme::darkTheme());
    for (QWidget *workspace : {static_cast<QWidget *>(&charts), static_cast<QWidget *>(&timeline)}) {
        workspace->QWidget::show();
        const QList<QLabel *> labels = workspace->findChildren<QLabel *>();
        QTRY_VERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().size() > 20;
        }));
    }
}

void WorkspacesTest::eventsOpenTheirSentence()
{
    TimelineModel events(m_database);
    TimelineWorkspace workspace(events, Theme::light());
    workspace.resize(1200, 800);
    workspace.show();
    events.setEvents(inventedEvents());
    auto *view = workspace.findChild<TimelineView *>();
    QSignalSpy opened(&workspace, &TimelineWorkspace::sentenceRequested);
    const auto standsAlone = [&](int candidate) { // in sight, and in a mark of its own
        const QRectF area = view->visualRect(view->model()->index(candidate, 0));
        return view->lanesArea().contains(area) &&
               view->timeline().rowsAt(view->toLayout(area.center())).size() == 1;
    };
    int row = 0;
    while (!standsAlone(row))
        ++row;
    const QRect area = view->visualRect(view->model()->index(row, 0));
    const QPoint mark(area.left() + 5, area.center().y());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, mark);
    QCOMPARE(opened.size(), 0);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, mark);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().at(0).toString(), events.eventAt(row).source.articleId);
    QCOMPARE(opened.constFirst().at(1).value<Span>(), events.eventAt(row).fact.quote.at);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
}

void WorkspacesTest::arrowsWalkLanes()
{
    TimelineModel events(m_database);
    TimelineView view(events);
    view.resize(1200, 800);
    view.show();
    events.setEvents(inventedEvents());
    const TimelineLane first = events.lanes().at(0);
    view.setCurrentRow(0);
    for (int row = 1; row < first.rowCount; ++row) {
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.currentIndex().row(), row);
    }
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentIndex().row(), first.rowCount - 1);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(events.laneOf(view.currentIndex().row()), 1);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentIndex().row(), events.lanes().at(1).firstRow);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(events.laneOf(view.currentIndex().row()), 0);
}

void WorkspacesTest::zoomKeepsTheEventInSight()
{
    TimelineModel events(m_database);
    TimelineView view(events);
    view.resize(1200, 800);
    view.show();
    events.setEvents(inventedEvents());
    QVERIFY(view.scale().pixelsPerDay() > 0.9); // the bulk of the events
    view.showWhole();
    view.setCurrentRow(12);
    const double before = view.scale().pixelsPerDay();
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.viewport()->rect().intersects(view.visualRect(events.index(12, 0))));
    }
    QVERIFY(view.scale().pixelsPerDay() > before * 10);
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(view.scale().pixelsPerDay(), before);
}

QTEST_MAIN(WorkspacesTest)
#include "workspacestest.moc"

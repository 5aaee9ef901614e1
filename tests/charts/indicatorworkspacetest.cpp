#include "views/charts/indicatorworkspace.h"
#include "models/archive/database/database.h"
#include "models/items/archivemodels.h"
#include "models/items/roles.h"
#include "tests/helpers/inventedfigures.h"
#include "tests/helpers/patience.h"
#include "views/charts/chartcontrols.h"
#include "views/charts/chartview.h"
#include "views/charts/indicatorchart.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// The chart with its table: points open their sentences, by mouse and by keys.
class IndicatorWorkspaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clickOnAPointOpensItsSentence();
    void keyboardWalksAllPoints();
    void chartAndTableShareTheirPoint();
    void theGalleryOffersNoChoices();
    void emptyChartSaysSomething();

private:
    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing};
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
        series.setObservations(u"高新区综合排名"_s, inventedRanking());
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

void IndicatorWorkspaceTest::clickOnAPointOpensItsSentence()
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

void IndicatorWorkspaceTest::keyboardWalksAllPoints()
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

void IndicatorWorkspaceTest::chartAndTableShareTheirPoint()
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

void IndicatorWorkspaceTest::theGalleryOffersNoChoices()
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
        if (button->text() == "Gallery"_L1)
            button->click();
    }
    QCOMPARE(visible(), 0);
}

void IndicatorWorkspaceTest::emptyChartSaysSomething()
{
    ArchiveModels archive(m_database.path(), Database::Mode::ReadWrite);
    IndicatorWorkspace workspace(archive, Theme::light());
    workspace.QWidget::show();
    const QList<QLabel *> labels = workspace.findChildren<QLabel *>();
    QTRY_VERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().size() > 20;
    }));
}

QTEST_MAIN(IndicatorWorkspaceTest)
#include "indicatorworkspacetest.moc"

#include "models/archive/database/database.h"
#include "models/items/indicatorlistmodel.h"
#include "models/items/observationseriesmodel.h"
#include "models/items/roles.h"
#include "models/items/timelinemodel.h"
#include "tests/helpers/inventedfigures.h"
#include "tests/helpers/patience.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Models of figures and events keep the rules of models, and their rows lead to what was printed.
class FigureModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelsAreModels();
    void rowsLeadToSentences();

private:
    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing};
};

void FigureModelsTest::modelsAreModels()
{
    IndicatorListModel indicators(m_database);
    ObservationSeriesModel series(m_database);
    TimelineModel events(m_database);
    const QAbstractItemModelTester indicatorTester(&indicators);
    const QAbstractItemModelTester seriesTester(&series);
    const QAbstractItemModelTester eventTester(&events);
    indicators.setIndicators({{u"高新区综合排名"_s, 13}, {u"工业总产值"_s, 12}});
    series.setObservations(u"高新区综合排名"_s, inventedRanking());
    QCOMPARE(series.rowCount(), 12); // thirteen figures, one told twice
    series.setObservations(u"工业总产值"_s, inventedOutput());
    series.setFamily(series.families().constLast());
    QCOMPARE(series.rowCount(), 1);
    events.setEvents(inventedEvents());
    QCOMPARE(events.rowCount(), 70);
    events.reload();
    series.reload();
    QCOMPARE(events.rowCount() + series.rowCount(), 0);
    indicators.open();
    QTRY_COMPARE(indicators.rowCount(), 0);
}

void FigureModelsTest::rowsLeadToSentences()
{
    ObservationSeriesModel series(m_database);
    series.setObservations(u"高新区综合排名"_s, inventedRanking());
    for (int row = 0; row < series.rowCount(); ++row) {
        const StoredObservation &observation = series.pointAt(row).observation;
        const QModelIndex index = series.index(row, ObservationSeriesModel::ValueColumn);
        QCOMPARE(index.data(IdRole).toString(), observation.id);
        QCOMPARE(index.data(ArticleIdRole).toString(), observation.source.articleId);
        QCOMPARE(index.data(QuoteFromRole).value<qsizetype>(), observation.fact.quote.at.from);
        QCOMPARE(index.data(QuoteToRole).value<qsizetype>(), observation.fact.quote.at.to);
    }
}

QTEST_GUILESS_MAIN(FigureModelsTest)
#include "figuremodelstest.moc"

#include "views/charts/chartsettings.h"
#include "models/archive/database/database.h"
#include "tests/helpers/inventedfigures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class ChartSettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comeBackFromJson();
    void brokenJsonIsNoChart_data();
    void brokenJsonIsNoChart();
    void kindThatCannotBeDrawnGivesWay();
};

void ChartSettingsTest::comeBackFromJson()
{
    ChartSettings settings;
    settings.indicator = u"高新区综合排名"_s;
    QCOMPARE(ChartSettings::fromJson(settings.toJson()), settings);
    settings.filter = {{u"云岭高新区"_s, QString()}, QDate(2019, 1, 1), QDate(2021, 12, 31), true};
    settings.family = SeriesFamily{Measure::Rate, u"%"_s, 0};
    settings.kind = ChartKind::Multiples;
    settings.options = {u"标题“甲”"_s, u"注"_s, u"云岭高新区"_s, true};
    QCOMPARE(ChartSettings::fromJson(settings.toJson()), settings);
    QVERIFY(!settings.toJson().contains('\n'));
}

void ChartSettingsTest::brokenJsonIsNoChart_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("no object") << QByteArray("[1]");
    QTest::addRow("no indicator") << QByteArray("{\"kind\":\"line\"}");
    QTest::addRow("cut off") << QByteArray("{\"indicator\":\"GDP\"");
}

void ChartSettingsTest::brokenJsonIsNoChart()
{
    QFETCH(QByteArray, json);
    QVERIFY(!ChartSettings::fromJson(json));
}

void ChartSettingsTest::kindThatCannotBeDrawnGivesWay()
{
    const QTemporaryDir folder;
    const Database database(folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing);
    ObservationSeriesModel model(database);
    model.setObservations(u"高新区综合排名"_s, inventedRanking());
    ChartSettings settings;
    settings.indicator = model.indicator();
    settings.kind = ChartKind::Bars;
    settings.applyTo(model);
    QCOMPARE(settings.kindFor(model), ChartKind::Line); // a ranking has no bars

    StoredObservation target = inventedFigure(u"云岭高新区"_s, u"2021"_s, 82, u"%"_s);
    target.fact.aspect = Aspect::Target;
    model.setObservations(u"工业总产值"_s, inventedOutput() + QList<StoredObservation>{target});
    QCOMPARE(model.family().measure, Measure::Level);
    settings.indicator = model.indicator();
    settings.kind = ChartKind::Target;
    settings.applyTo(model);
    QCOMPARE(model.family().measure, Measure::Target);
    QCOMPARE(settings.kindFor(model), ChartKind::Target);
}

QTEST_MAIN(ChartSettingsTest)
#include "chartsettingstest.moc"

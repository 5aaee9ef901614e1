#include "views/charts/chartsettings.h"
#include "inventedfigures.h"
#include "models/archive/database/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;

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
    settings.indicator = QStringLiteral("高新区综合排名");
    QCOMPARE(ChartSettings::fromJson(settings.toJson()), settings);
    settings.filter = {
        {QStringLiteral("云岭高新区"), QString()}, QDate(2019, 1, 1), QDate(2021, 12, 31), true};
    settings.family = SeriesFamily{Measure::Rate, QStringLiteral("%"), 0};
    settings.kind = ChartKind::Multiples;
    settings.options = {QStringLiteral("标题“甲”"), QStringLiteral("注"), QStringLiteral("云岭高新区"), true};
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
    const Database database(folder.filePath(QStringLiteral("a.jianbao")), Database::Mode::CreateIfMissing);
    ObservationSeriesModel model(database);
    model.setObservations(QStringLiteral("高新区综合排名"), inventedRanking());
    ChartSettings settings;
    settings.indicator = model.indicator();
    settings.kind = ChartKind::Bars;
    settings.applyTo(model);
    QCOMPARE(settings.kindFor(model), ChartKind::Line); // a ranking has no bars

    StoredObservation target =
        inventedFigure(QStringLiteral("云岭高新区"), QStringLiteral("2021"), 82, QStringLiteral("%"));
    target.fact.aspect = Aspect::Target;
    model.setObservations(QStringLiteral("工业总产值"), inventedOutput() + QList<StoredObservation>{target});
    QCOMPARE(model.family().measure, Measure::Level);
    settings.indicator = model.indicator();
    settings.kind = ChartKind::Target;
    settings.applyTo(model);
    QCOMPARE(model.family().measure, Measure::Target);
    QCOMPARE(settings.kindFor(model), ChartKind::Target);
}

QTEST_MAIN(ChartSettingsTest)
#include "chartsettingstest.moc"

#include "views/charts/chartlabels.h"
#include "models/archive/database/database.h"
#include "tests/helpers/inventedfigures.h"
#include "views/charts/chartplanner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Which values a chart has room for, on a plot of the size of a page.
class ChartLabelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void narrowBarsHaveUprightValues();
    void wideBarsHaveLyingOnes();
    void everyCompletionHasItsValue();
    void changeIsOneLabel();
    void valuesStandBehindArrows();
    void smallChartsHaveTheLastValueBesideTheName();
    void tellsWhatHasNoRoom();

private:
    ChartPlan planOf(const QList<StoredObservation> &figures, ChartKind kind);

    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing};
};

namespace
{

/// Output of so many zones in each of so many years.
QList<StoredObservation> outputOf(int zones, int years)
{
    QList<StoredObservation> figures;
    for (int zone = 0; zone < zones; ++zone) {
        for (int year = 0; year < years; ++year)
            figures.append(inventedFigure(u"第%1园区"_s.arg(zone), QString::number(2010 + year),
                                          1e9 * (zone + 2) * (year + 3), u"元"_s));
    }
    return figures;
}

/// A chart of this plan as a page of A4 holds it.
struct Labels
{
    explicit Labels(const ChartPlan &plan, double width = 900)
        : geometry{plan.x, plan.y, {100, 40, width, 420}}, labels(plan, geometry, {100, 0, width + 160, 490})
    {
    }
    ChartGeometry geometry;
    ChartLabels labels;
};

QStringList textsOf(const ChartLabels &labels)
{
    QStringList texts;
    for (const ChartLabel &label : labels.placed())
        texts.append(label.text);
    return texts;
}

} // namespace

ChartPlan ChartLabelsTest::planOf(const QList<StoredObservation> &figures, ChartKind kind)
{
    ObservationSeriesModel model(m_database);
    model.setObservations(u"指标"_s, figures);
    return ChartPlanner(model).plan(kind);
}

void ChartLabelsTest::narrowBarsHaveUprightValues()
{
    const ChartPlan plan = planOf(outputOf(6, 10), ChartKind::Bars);
    const Labels shown(plan);
    QVERIFY(shown.labels.isComplete());
    QCOMPARE(shown.labels.placed().size(), 60);
    for (const ChartLabel &label : shown.labels.placed())
        QVERIFY(label.isUpright && label.pixels >= 9 && label.size.height() > label.size.width());
}

void ChartLabelsTest::wideBarsHaveLyingOnes()
{
    const ChartPlan plan = planOf(outputOf(2, 3), ChartKind::Bars);
    const Labels shown(plan);
    QVERIFY(shown.labels.isComplete());
    for (const ChartLabel &label : shown.labels.placed())
        QVERIFY(!label.isUpright);
}

/// Also where the bar ends just before the plan or before the pace.
void ChartLabelsTest::everyCompletionHasItsValue()
{
    QList<StoredObservation> figures;
    int zone = 0;
    for (const double value : {12.0, 49.5, 50.5, 88.5, 97.0, 99.5, 100.0, 100.4, 112.5}) {
        figures.append(inventedFigure(u"第%1园区"_s.arg(++zone), u"2021-H1"_s, value, u"%"_s));
        figures.last().fact.aspect = Aspect::Target;
    }
    const ChartPlan plan = planOf(figures, ChartKind::Target);
    const Labels shown(plan);
    QVERIFY(shown.labels.isComplete());
    QVERIFY(textsOf(shown.labels).contains(u"100.4% (2021 H1)"_s)); // not rounded to the plan
    QVERIFY(textsOf(shown.labels).contains(u"Plan: 100%"_s));
}

void ChartLabelsTest::changeIsOneLabel()
{
    const ChartPlan plan = planOf(inventedOutput(), ChartKind::Change);
    const Labels shown(plan);
    QVERIFY(shown.labels.isComplete());
    QCOMPARE(shown.labels.placed().size(), 3);
    QVERIFY(textsOf(shown.labels).contains(u"2018: 126亿 → 2021: 192亿"_s));
}

void ChartLabelsTest::valuesStandBehindArrows()
{
    StoredObservation figure = inventedFigure(u"云岭高新区"_s, u"2021"_s, 50, u"家"_s);
    figure.fact.bound = Bound::Over;
    const ChartPlan plan = planOf({figure}, ChartKind::Ranked);
    const Labels shown(plan);
    const ChartLabel label = shown.labels.placed().constFirst();
    QVERIFY(label.place.x() > label.mark.x() + 15);
    QVERIFY(std::abs(label.place.y() + label.size.height() / 2 - label.mark.y()) < 1); // in its row
}

void ChartLabelsTest::smallChartsHaveTheLastValueBesideTheName()
{
    const ChartPlan plan = planOf(outputOf(12, 10), ChartKind::Multiples);
    const Labels shown(plan);
    QVERIFY(shown.labels.isComplete());
    QCOMPARE(shown.labels.placed().size(), 12);
    for (const ChartLabel &label : shown.labels.placed())
        QVERIFY(label.text.startsWith(u"2019: "_s) && label.place.y() < label.mark.y());
}

void ChartLabelsTest::tellsWhatHasNoRoom()
{
    const ChartPlan plan = planOf(outputOf(6, 10), ChartKind::Bars);
    QVERIFY(!Labels(plan, 300).labels.isComplete());
}

QTEST_MAIN(ChartLabelsTest)
#include "chartlabelstest.moc"

#include "models/archive/database/database.h"
#include "models/items/observationseriesmodel.h"
#include "views/charts/chartplanner.h"
#include "views/charts/chartview.h"
#include "views/charts/indicatorchart.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cmath>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

/// Figures of single days, one after another, as nobody has yet and somebody will.
QList<StoredObservation> dailyFigures(int count)
{
    QList<StoredObservation> figures;
    for (int i = 0; i < count; ++i) {
        StoredObservation figure;
        figure.id = QString::number(i);
        figure.fact.subject = u"云岭高新区"_s;
        figure.fact.indicator = u"市场主体"_s;
        figure.fact.unit = u"户"_s;
        figure.fact.value = 20000 + 3 * i + 900 * std::sin(i / 40.0) + (i * 7919) % 500;
        figure.fact.period = Period::day(QDate(1993, 1, 1).addDays(i));
        figures.append(figure);
    }
    return figures;
}

/// A shown chart of so many figures.
struct LongChart
{
    explicit LongChart(int count) : model(database), view(chart, model)
    {
        model.setObservations(u"市场主体"_s, dailyFigures(count));
        chart->setPlan(ChartPlanner(model).plan(ChartKind::Line), {});
        view.resize(1200, 700);
        view.show();
        QApplication::processEvents();
    }

    QTemporaryDir folder;
    Database database{folder.filePath(u"a.jianbao"_s), Database::Mode::CreateIfMissing};
    ObservationSeriesModel model;
    IndicatorChart *chart = new IndicatorChart;
    ChartView view;
    QImage frame{1200, 700, QImage::Format_ARGB32_Premultiplied};
};

/// One frame: the time moves by a hundredth of what is shown, and the view is painted. `range(1)` is the
/// share of all time that is shown, in per cent.
void panning(benchmark::State &state)
{
    LongChart shown(static_cast<int>(state.range(0)));
    const ChartAxis all = shown.chart->plan().x;
    const double length = (all.maximum - all.minimum) * static_cast<double>(state.range(1)) / 100;
    double begin = all.minimum;
    for (auto step : state) {
        begin = begin + length * 1.01 > all.maximum ? all.minimum : begin + length / 100;
        shown.chart->showTime(begin, begin + length);
        QPainter painter(&shown.frame);
        shown.view.render(&painter);
    }
}

void planning(benchmark::State &state)
{
    LongChart shown(static_cast<int>(state.range(0)));
    for (auto step : state)
        benchmark::DoNotOptimize(ChartPlanner(shown.model).plan(ChartKind::Line));
}

BENCHMARK(panning)
    ->ArgsProduct({{1000, 10000}, {90, 50, 10, 1}})
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime();
BENCHMARK(planning)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

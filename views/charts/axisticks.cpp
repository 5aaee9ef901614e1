#include "views/charts/axisticks.h"

#include "models/items/amount.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int wantedSteps = 5;
constexpr int mostBands = 14;

/// The smallest of 1, 2, 2.5, 5 times a power of ten that is not below `rough`.
double roundStep(double rough)
{
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

int decimalsOf(double step)
{
    for (int decimals = 0; decimals < 6; ++decimals) {
        const double scaled = step * std::pow(10, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return decimals;
    }
    return 6;
}

void labelTicks(ChartAxis &axis, double step, const QString &unit)
{
    const Amount::Scale scale = Amount::scaleFor(std::max(std::abs(axis.minimum), std::abs(axis.maximum)));
    const int decimals = decimalsOf(step / scale.divisor);
    const auto count = static_cast<int>(std::lround((axis.maximum - axis.minimum) / step));
    for (int i = 0; i <= count; ++i) {
        const double value = axis.minimum + i * step;
        QString label = Amount::plain(value / scale.divisor, decimals);
        if (i == count)
            label += scale.sign + unit;
        axis.ticks.append({value, label});
    }
}

ChartAxis bands(int from, int to, int step, QString (*label)(int))
{
    ChartAxis axis;
    axis.bands = true;
    const auto down = [step](int value) { return static_cast<int>(std::floor(double(value) / step)) * step; };
    for (int band = down(from); band <= to; band += step)
        axis.ticks.append({double(band + step), label(band)});
    axis.minimum = down(from);
    axis.maximum = axis.ticks.constLast().value;
    return axis;
}

void divide(ChartAxis &axis, double divisor)
{
    axis.minimum /= divisor;
    axis.maximum /= divisor;
    for (AxisTick &tick : axis.ticks)
        tick.value /= divisor;
}

QString monthLabel(int month)
{
    return u"%1-%2"_s.arg(month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0'));
}

QString quarterLabel(int quarter)
{
    return u"%1 Q%2"_s.arg(quarter / 4).arg(quarter % 4 + 1);
}

QString yearLabel(int year)
{
    return QString::number(year);
}

} // namespace

ChartAxis valueAxis(double from, double to, const QString &unit, AxisBase base)
{
    const bool fromZero = base == AxisBase::Zero;
    if (fromZero) {
        from = std::min(from, 0.0);
        to = std::max(to, 0.0);
    }
    if (to - from < 1e-9 * std::max(1.0, std::abs(to))) {
        const double margin = to == 0 ? 1 : std::abs(to) / 10;
        from -= fromZero && from == 0 ? 0 : margin;
        to += margin;
    }
    const double step = roundStep((to - from) / wantedSteps);
    ChartAxis axis;
    axis.minimum = std::floor(from / step + 1e-9) * step;
    axis.maximum = std::ceil(to / step - 1e-9) * step;
    labelTicks(axis, step, unit);
    return axis;
}

ChartAxis rankAxis(double from, double to, const QString &unit)
{
    const double step = std::max(1.0, roundStep(std::max(1.0, to - from) / wantedSteps));
    const double best = std::max(1.0, std::floor(-to / step) * step);
    const double worst = std::max(best + step, std::ceil(-from / step) * step);
    ChartAxis axis;
    axis.minimum = -worst;
    axis.maximum = -best;
    const int ticks = static_cast<int>(std::ceil((worst - best) / step)); // but for the best place
    for (int number = 0; number < ticks; ++number) {
        const double place = worst - number * step;
        axis.ticks.append({-place, Amount::plain(place, 0)});
    }
    axis.ticks.append({-best, u"第%1%2"_s.arg(Amount::plain(best, 0), unit)});
    return axis;
}

ChartAxis timeAxis(double from, double to, bool yearsOnly)
{
    constexpr double nearly = 1e-6;
    const double span = to - from;
    if (!yearsOnly && span * 12 < mostBands - 1) {
        ChartAxis axis = bands(static_cast<int>(std::floor(from * 12 + nearly)),
                               static_cast<int>(std::floor(to * 12 - nearly)), 1, monthLabel);
        divide(axis, 12);
        return axis;
    }
    if (!yearsOnly && span < 2) {
        ChartAxis axis = bands(static_cast<int>(std::floor(from * 4 + nearly)),
                               static_cast<int>(std::floor(to * 4 - nearly)), 1, quarterLabel);
        divide(axis, 4);
        return axis;
    }
    int step = 1;
    for (const int wider : {1, 2, 5, 10, 20, 50, 100}) {
        step = wider;
        if (span / wider < mostBands - 1)
            break;
    }
    return bands(static_cast<int>(std::floor(from + nearly)), static_cast<int>(std::floor(to - nearly)), step,
                 yearLabel);
}

} // namespace jianbao

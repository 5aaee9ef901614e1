#include "models/items/subjectseries.h"

#include "models/items/amount.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

double yearNumber(QDate day)
{
    return day.year() + (day.dayOfYear() - 1) / double(day.daysInYear());
}

int monthsOf(Grain grain)
{
    switch (grain) {
    case Grain::Month:
        return 1;
    case Grain::Quarter:
        return 3;
    case Grain::HalfYear:
        return 6;
    case Grain::Year:
        return 12;
    case Grain::Day:
    case Grain::Other:
        return 0;
    }
    return 0;
}

} // namespace

bool SeriesFamily::isRank() const
{
    return measure == Measure::Level && isRankUnit(unit);
}

QList<Source> SeriesPoint::sources() const
{
    QList<Source> sources{observation.source};
    for (const StoredObservation &other : again) {
        if (!sources.contains(other.source))
            sources.append(other.source);
    }
    return sources;
}

Measure measureOf(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Level:
    case Aspect::From:
    case Aspect::To:
        return Measure::Level;
    case Aspect::Change:
        return Measure::Change;
    case Aspect::Rate:
        return Measure::Rate;
    case Aspect::Target:
        return Measure::Target;
    case Aspect::Share:
        return Measure::Share;
    }
    return Measure::Level;
}

SeriesFamily familyOf(const Observation &observation)
{
    return {measureOf(observation.aspect), observation.unit, 1};
}

Grain grainOf(const Period &period)
{
    if (!period.start.isValid() || !period.end.isValid())
        return Grain::Other;
    if (period.isDay())
        return Grain::Day;
    if (period.start.day() != 1)
        return Grain::Other;
    for (const Grain grain : {Grain::Month, Grain::Quarter, Grain::HalfYear, Grain::Year}) {
        const int months = monthsOf(grain);
        if (period.end == period.start.addMonths(months).addDays(-1) &&
            (period.start.month() - 1) % months == 0)
            return grain;
    }
    return Grain::Other;
}

Extent extentOf(const Period &period)
{
    constexpr int month = 31;
    switch (grainOf(period)) {
    case Grain::Day:
        return Extent::Moment;
    case Grain::Year:
        return Extent::WholeYear;
    case Grain::Month:
    case Grain::Quarter:
    case Grain::HalfYear:
        return Extent::PartOfYear;
    case Grain::Other:
        break;
    }
    if (!period.start.isValid() || !period.end.isValid() || period.start.daysTo(period.end) < month)
        return Extent::Moment;
    return period.start.daysTo(period.end) < 365 ? Extent::PartOfYear : Extent::Longer;
}

QString comparisonKey(const Period &period)
{
    const QString format = u"MM-dd"_s;
    switch (extentOf(period)) {
    case Extent::Moment:
        return u"moment"_s;
    case Extent::WholeYear:
        return u"year"_s;
    case Extent::PartOfYear:
        return grainOf(period) == Grain::Month
                   ? u"month"_s
                   : period.start.toString(format) + u' ' + period.end.toString(format);
    case Extent::Longer:
        return period.start.toString(Qt::ISODate) + u' ' + period.end.toString(Qt::ISODate);
    }
    return {};
}

double beginOf(const Period &period)
{
    if (!period.isKnown())
        return std::numeric_limits<double>::quiet_NaN();
    return yearNumber(period.start.isValid() ? period.start : period.end);
}

double endOf(const Period &period)
{
    if (!period.isKnown())
        return std::numeric_limits<double>::quiet_NaN();
    return yearNumber((period.end.isValid() ? period.end : period.start).addDays(1));
}

double timeOf(const Period &period)
{
    return (beginOf(period) + endOf(period)) / 2;
}

bool areNeighbours(const Period &earlier, const Period &later)
{
    const Grain grain = grainOf(earlier);
    if (grain != grainOf(later))
        return false;
    if (grain == Grain::Other) // 今年1-9月, 今年1-11月: the same months of the next year
        return extentOf(earlier) == Extent::PartOfYear && comparisonKey(earlier) == comparisonKey(later) &&
               later.start == earlier.start.addYears(1);
    if (grain == Grain::Day)
        return earlier.start.daysTo(later.start) <= 400;
    const QDate next = earlier.start.addMonths(monthsOf(grain));
    // Half a year or a quarter is usually compared with the same one of the year before.
    return later.start == next || (grain != Grain::Month && later.start == earlier.start.addYears(1));
}

} // namespace jianbao

#pragma once

#include "models/datatypes/records.h"

namespace jianbao
{

/// What kind of number a figure is. Levels, changes, rates, shares and degrees of completion never share an
/// axis.
enum class Measure { Level, Change, Rate, Target, Share };

/// Figures that may share an axis: the same kind of number in the same unit.
struct SeriesFamily
{
    Measure measure = Measure::Level;
    QString unit;
    qsizetype points = 0; ///< how many observations belong to it

    bool sameAxis(const SeriesFamily &other) const { return measure == other.measure && unit == other.unit; }
    bool isRank() const;
};

/// One figure of a series with everybody who printed it.
struct SeriesPoint
{
    StoredObservation observation;  ///< as printed first
    QList<StoredObservation> again; ///< the same subject, period and value, printed in other places
    bool contradicted =
        false; ///< another point of this subject and period says something that cannot also be true
    bool setAside = false; ///< it was contradicted, and somebody let another one stand
    QString computation;   ///< how an implied figure was computed; empty where it was printed

    const Observation &fact() const { return observation.fact; }
    bool isImplied() const { return !computation.isEmpty(); }
    bool isConfirmed() const { return !isImplied() && observation.verdict == Verdict::Confirmed; }
    /// The first print and all repetitions.
    QList<Source> sources() const;
};

/// The figures of one subject on one axis, by time; of two for the same period the one printed later comes
/// last.
struct SubjectSeries
{
    QString subject;
    QList<SeriesPoint> points;
};

/// How long a period is; only figures of the same grain are joined by a line, half a year never with a whole
/// one.
enum class Grain { Day, Month, Quarter, HalfYear, Year, Other };

/// A figure of part of a year (a month, 上半年, 今年以来) never silently stands beside one of a whole year.
enum class Extent { Moment, PartOfYear, WholeYear, Longer };

Measure measureOf(Aspect aspect);
SeriesFamily familyOf(const Observation &observation);
Grain grainOf(const Period &period);
/// Days that are no month, at most a month long, count as a moment: the page only says about when.
Extent extentOf(const Period &period);
/// Figures of equal keys may be compared: the same length, and for parts of a year the same part of it.
QString comparisonKey(const Period &period);

/// Where a period stands on a time axis, in years: the middle of the period, so that the figure of 2021
/// stands at 2021.5. An open end counts as the known one; an unknown period gives no number (NaN).
double timeOf(const Period &period);
/// Where it begins and ends on the same axis.
double beginOf(const Period &period);
double endOf(const Period &period);

/// True if nothing that could have been reported lies between two points of the same grain: the next year,
/// month …; for days, at most 400 days.
bool areNeighbours(const Period &earlier, const Period &later);

} // namespace jianbao

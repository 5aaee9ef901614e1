#pragma once

#include "models/datatypes/period.h"
#include "models/datatypes/quote.h"

#include <optional>

namespace jianbao
{

/// How a printed number bounds the true one: exact, 约, 多/余/超, 不足, 近.
enum class Bound { Exact, About, Over, Under, NearBelow };

/// What the number says about its indicator: its level, how much it rose, by how many per cent, from what, to
/// what, how much of the plan, what share of the whole.
enum class Aspect { Level, Change, Rate, From, To, Target, Share };

enum class FactStatus { Actual, Expected, Planned };

/// A measured amount about a named subject: one figure of a table or a point of a chart.
struct Observation
{
    Quote quote;
    QString subject;               ///< zone, park, town, office or company
    QString name;                  ///< the measure in the page's own words, without verbs
    QString indicator;             ///< the canonical name, or empty where none fits
    double value = 0;              ///< in the base unit: 1.5亿元 is 150000000; a fall is negative
    std::optional<double> valueTo; ///< other end of a range: the farther one from 0
    QString unit;
    Bound bound = Bound::Exact;
    Aspect aspect = Aspect::Level;
    Period period;
    FactStatus status = FactStatus::Actual;
    double confidence = 0; ///< 0 to 1
    QString rule;          ///< the name of the rule that found it
    bool operator==(const Observation &) const = default;
};

} // namespace jianbao

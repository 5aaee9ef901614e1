#include "models/items/seriesbuilder.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace jianbao
{

namespace
{

struct Interval
{
    double from;
    double to;
};

/// What the true value can be, given how the page bounds it.
Interval possibleValues(const Observation &fact)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const auto [lower, upper] = std::minmax({fact.value, fact.valueTo.value_or(fact.value)});
    const double slack = std::abs(fact.value) / 20;
    switch (fact.bound) {
    case Bound::Exact:
        return {lower, upper};
    case Bound::About:
        return {lower - slack, upper + slack};
    case Bound::Over:
        return {lower, infinity};
    case Bound::Under:
        return {-infinity, upper};
    case Bound::NearBelow:
        return {lower - 2 * slack, upper};
    }
    return {lower, upper};
}

bool canBothBeTrue(const Observation &left, const Observation &right)
{
    const Interval a = possibleValues(left);
    const Interval b = possibleValues(right);
    return a.from <= b.to && b.from <= a.to;
}

/// A plan that came true to the letter is the same figure.
bool saysTheSame(const Observation &left, const Observation &right)
{
    const bool sameStatus = left.status == right.status || left.status == FactStatus::Actual ||
                            right.status == FactStatus::Actual;
    return sameStatus && left.period == right.period && left.value == right.value &&
           left.valueTo == right.valueTo && left.bound == right.bound;
}

bool comesBefore(const StoredObservation &left, const StoredObservation &right)
{
    const double leftTime = timeOf(left.fact.period);
    const double rightTime = timeOf(right.fact.period);
    if (leftTime != rightTime)
        return leftTime < rightTime;
    if (left.source.issueEarliest != right.source.issueEarliest)
        return left.source.issueEarliest < right.source.issueEarliest;
    return left.fact.value < right.fact.value;
}

/// 2019年到现在升至第81位: where a move over several years arrived is a place of the year in which it ended,
/// and any other figure the state of its last day.
Period placeOf(const Observation &fact)
{
    constexpr int oneYear = 366;
    const Period &period = fact.period;
    const bool isLong =
        period.start.isValid() && period.end.isValid() && period.start.daysTo(period.end) > oneYear;
    if (fact.aspect != Aspect::To || !isLong)
        return period;
    if (familyOf(fact).isRank())
        return {QDate(period.end.year(), 1, 1), QDate(period.end.year(), 12, 31)};
    return Period::day(period.end);
}

void addPoint(SubjectSeries &series, const StoredObservation &observation)
{
    const auto same = std::find_if(series.points.begin(), series.points.end(), [&](const SeriesPoint &point) {
        return saysTheSame(point.fact(), observation.fact);
    });
    if (same == series.points.end()) {
        SeriesPoint point;
        point.observation = observation;
        series.points.append(point);
        return;
    }
    same->again.append(observation);
    if (same->fact().status != FactStatus::Actual && observation.fact.status == FactStatus::Actual)
        std::swap(same->observation, same->again.last());
}

void markContradictions(SubjectSeries &series)
{
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        for (qsizetype j = i + 1; j < series.points.size(); ++j) {
            SeriesPoint &left = series.points[i];
            SeriesPoint &right = series.points[j];
            if (contradictEachOther(left.fact(), right.fact()))
                left.contradicted = right.contradicted = true;
        }
    }
}

bool isChosen(const SeriesPoint &point, const QSet<QString> &chosen)
{
    return chosen.contains(point.observation.id) ||
           std::any_of(point.again.cbegin(), point.again.cend(),
                       [&](const StoredObservation &other) { return chosen.contains(other.id); });
}

/// Where somebody chose among contradicting points, the chosen one is contradicted no more.
void applyChoices(SubjectSeries &series, const QSet<QString> &chosen)
{
    for (SeriesPoint &winner : series.points) {
        if (!winner.contradicted || !isChosen(winner, chosen))
            continue;
        winner.contradicted = false;
        for (SeriesPoint &rival : series.points) {
            if (&rival != &winner && contradictEachOther(winner.fact(), rival.fact())) {
                rival.contradicted = false;
                rival.setAside = true;
            }
        }
    }
}

/// What an indicator is comes before how it changed, unless it was told only once.
bool isShownBefore(const SeriesFamily &left, const SeriesFamily &right)
{
    const auto isToldLevel = [](const SeriesFamily &family) {
        return family.measure == Measure::Level && family.points > 1;
    };
    if (isToldLevel(left) != isToldLevel(right))
        return isToldLevel(left);
    return left.points != right.points ? left.points > right.points : left.measure < right.measure;
}

} // namespace

bool contradictEachOther(const Observation &left, const Observation &right)
{
    return left.period == right.period && left.status == right.status && !canBothBeTrue(left, right);
}

SeriesBuilder::SeriesBuilder(const QList<StoredObservation> &observations, const SeriesKnowledge &knowledge)
    : m_knowledge(knowledge)
{
    std::copy_if(
        observations.cbegin(), observations.cend(), std::back_inserter(m_observations),
        [](const StoredObservation &observation) { return observation.fact.aspect != Aspect::From; });
    for (StoredObservation &observation : m_observations)
        observation.fact.period = placeOf(observation.fact);
    std::stable_sort(m_observations.begin(), m_observations.end(), comesBefore);
    for (const StoredObservation &observation : m_observations) {
        const SeriesFamily family = familyOf(observation.fact);
        const auto known = std::find_if(m_families.begin(), m_families.end(),
                                        [&](const SeriesFamily &other) { return other.sameAxis(family); });
        if (known == m_families.end())
            m_families.append(family);
        else
            ++known->points;
    }
    std::stable_sort(m_families.begin(), m_families.end(), isShownBefore);
}

QList<StoredObservation> SeriesBuilder::of(const SeriesFamily &family) const
{
    QList<StoredObservation> chosen;
    std::copy_if(
        m_observations.cbegin(), m_observations.cend(), std::back_inserter(chosen),
        [&](const StoredObservation &observation) { return familyOf(observation.fact).sameAxis(family); });
    return chosen;
}

QList<SubjectSeries> SeriesBuilder::series(const SeriesFamily &family) const
{
    QList<SubjectSeries> all;
    QHash<QString, qsizetype> places;
    for (const StoredObservation &observation : of(family)) {
        if (!observation.fact.period.isKnown())
            continue;
        const QString &subject = observation.fact.subject;
        if (!places.contains(subject)) {
            places.insert(subject, all.size());
            all.append({subject, {}});
        }
        addPoint(all[places.value(subject)], observation);
    }
    for (SubjectSeries &series : all) {
        markContradictions(series);
        applyChoices(series, m_knowledge.chosen);
    }
    std::stable_sort(all.begin(), all.end(), [](const SubjectSeries &left, const SubjectSeries &right) {
        return left.points.size() != right.points.size() ? left.points.size() > right.points.size()
                                                         : left.subject < right.subject;
    });
    addImplied(all, family);
    return all;
}

void SeriesBuilder::addImplied(QList<SubjectSeries> &all, const SeriesFamily &family) const
{
    for (const ImpliedFigure &implied : m_knowledge.implied) {
        const Observation &fact = implied.figure.fact;
        const auto series = std::find_if(all.begin(), all.end(), [&](const SubjectSeries &candidate) {
            return candidate.subject == fact.subject;
        });
        if (series == all.end() || !familyOf(fact).sameAxis(family))
            continue;
        const bool told =
            std::any_of(series->points.cbegin(), series->points.cend(), [&](const SeriesPoint &point) {
                return point.fact().period == fact.period && point.fact().status == fact.status;
            });
        if (told)
            continue;
        const auto later =
            std::find_if(series->points.cbegin(), series->points.cend(), [&](const SeriesPoint &point) {
                return timeOf(point.fact().period) > timeOf(fact.period);
            });
        SeriesPoint point;
        point.observation = implied.figure;
        point.computation = implied.computation;
        series->points.insert(later, point);
    }
}

qsizetype SeriesBuilder::undated(const SeriesFamily &family) const
{
    const QList<StoredObservation> chosen = of(family);
    return std::count_if(chosen.cbegin(), chosen.cend(), [](const StoredObservation &observation) {
        return !observation.fact.period.isKnown();
    });
}

} // namespace jianbao

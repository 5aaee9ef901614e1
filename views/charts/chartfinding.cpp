#include "views/charts/chartfinding.h"

#include "models/items/amount.h"
#include "models/items/citation.h"
#include "views/charts/charttexts.h"
#include "views/charts/seriesruns.h"
#include "views/charts/yearranking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

bool shows(const ChartPlan &plan, int row)
{
    return std::any_of(plan.marks.cbegin(), plan.marks.cend(),
                       [row](const ChartMark &mark) { return mark.row == row; });
}

} // namespace

ChartFinding::ChartFinding(const ObservationSeriesModel &model) : m_model(model) {}

QString ChartFinding::title(const ChartPlan &plan) const
{
    if (m_model.series().isEmpty())
        return m_model.indicator();
    if (m_model.series().size() == 1 && plan.kind != ChartKind::Ranked)
        return titleOfOne(m_model.series().constFirst(), plan);
    if (plan.kind == ChartKind::Target)
        return tr("%1: completion of plans").arg(m_model.indicator());
    return titleOfMany(plan);
}

QString ChartFinding::titleOfOne(const SubjectSeries &only, const ChartPlan &plan) const
{
    const QString what = u"%1 · %2"_s.arg(ChartTexts::subject(only.subject), m_model.indicator());
    const auto [first, last] = widestChange(only.points);
    if (!shows(plan, static_cast<int>(first)) || !shows(plan, static_cast<int>(last)))
        return plainTitle(what, plan);
    const Observation &end = only.points.at(last).fact();
    if (first == last)
        return tr("%1: %2 (%3)").arg(what, Amount::of(end), Citation::period(end.period));
    const Observation &begin = only.points.at(first).fact();
    return tr("%1: %2 (%3) → %4 (%5)")
        .arg(what, Amount::of(begin), Citation::period(begin.period), Amount::of(end),
             Citation::period(end.period));
}

QString ChartFinding::titleOfMany(const ChartPlan &plan) const
{
    const bool rank = m_model.family().isRank();
    const YearRanking ranking = YearRanking::of(m_model.series(), rank);
    const PlacedPoint &best = ranking.points.constFirst();
    const QList<PlacedPoint> all = placedPoints(m_model.series());
    const bool isSurpassed = std::any_of(all.cbegin(), all.cend(), [&](const PlacedPoint &placed) {
        const double ahead =
            rank ? best.fact().value - placed.fact().value : placed.fact().value - best.fact().value;
        return ahead > 0 && yearOf(placed.fact()) == ranking.year && shows(plan, placed.row);
    });
    if (isSurpassed || !shows(plan, best.row))
        return plainTitle(m_model.indicator(), plan);
    const QString subject = ChartTexts::subject(m_model.series().at(best.series).subject);
    const QString value = Amount::of(best.point->fact());
    const QString what = extentOf(best.fact().period) == Extent::WholeYear
                             ? tr("%1 in %2").arg(m_model.indicator()).arg(ranking.year)
                             : tr("%1, %2").arg(m_model.indicator(), Citation::period(best.fact().period));
    return rank ? tr("%1: %2 is foremost, %3").arg(what, subject, value)
                : tr("%1: %2 is highest, %3").arg(what, subject, value);
}

QString ChartFinding::plainTitle(const QString &what, const ChartPlan &plan) const
{
    const QString span = years(plan);
    return span.isEmpty() ? what : tr("%1, %2").arg(what, span);
}

QString ChartFinding::subtitle(const ChartPlan &plan) const
{
    QStringList parts{m_model.indicator(), ChartTexts::family(m_model.family())};
    if (const QString span = years(plan); !span.isEmpty())
        parts.append(span);
    return parts.join(u" · "_s);
}

/// From the first year of a figure that is shown to the last.
QString ChartFinding::years(const ChartPlan &plan) const
{
    int first = 0;
    int last = 0;
    for (const ChartMark &mark : plan.marks) {
        const int year = yearOf(m_model.pointAt(mark.row).fact());
        first = first == 0 ? year : std::min(first, year);
        last = std::max(last, year);
    }
    if (first == 0)
        return {};
    return first == last ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last);
}

QStringList ChartFinding::notes(const ChartPlan &plan) const
{
    return notesOnMarks(plan) + notesOnFigures(plan);
}

QStringList ChartFinding::notesOnMarks(const ChartPlan &plan) const
{
    const auto any = [&plan](auto condition) {
        return std::any_of(plan.marks.cbegin(), plan.marks.cend(), condition);
    };
    const bool overTime = plan.kind == ChartKind::Line || plan.kind == ChartKind::Multiples;
    QStringList notes;
    if (!plan.lines.isEmpty() && overTime)
        notes.append(
            tr("Lines join figures of periods that follow each other and break where nothing was reported."));
    if (plan.kind == ChartKind::Change)
        notes.append(tr("Hollow: before; full: after."));
    else if (any([](const ChartMark &mark) { return mark.hollow && !mark.implied; }))
        notes.append(tr("Hollow: planned or expected."));
    if (plan.bars.isEmpty() && any([](const ChartMark &mark) { return mark.half; }))
        notes.append(
            tr("Half-filled: part of a year (a month, a quarter, this year so far); not to be compared "
               "with whole years."));
    if (any([](const ChartMark &mark) { return mark.bound != Bound::Exact; }))
        notes.append(tr("Arrows: the page says about, over, under or nearly."));
    if (!plan.paces.isEmpty())
        notes.append(tr("Upright strokes: how much of the year was gone."));
    const bool contradicted = std::any_of(plan.whiskers.cbegin(), plan.whiskers.cend(),
                                          [](const ChartWhisker &whisker) { return whisker.contradiction; });
    if (contradicted)
        notes.append(tr("Whiskers: reports that contradict each other."));
    return notes;
}

QStringList ChartFinding::notesOnFigures(const ChartPlan &plan) const
{
    constexpr qsizetype mostExamples = 3;
    QStringList notes;
    QStringList computed;
    qsizetype setAside = 0;
    for (const ChartMark &mark : plan.marks) {
        if (mark.implied && computed.size() < mostExamples)
            computed.append(m_model.pointAt(mark.row).computation);
    }
    for (const SubjectSeries &series : m_model.series())
        setAside += std::count_if(series.points.cbegin(), series.points.cend(),
                                  [](const SeriesPoint &point) { return point.setAside; });
    if (!computed.isEmpty())
        notes.append(tr("Implied: computed from printed figures, %1.").arg(computed.join(u"; "_s)));
    if (setAside > 0)
        notes.append(tr("Figures set aside because another one was chosen: %1.").arg(setAside));
    if (m_model.undated() > 0)
        notes.append(tr("Figures left out because their period is not known: %1.").arg(m_model.undated()));
    if (m_model.filter().confirmedOnly)
        notes.append(tr("Only figures that a person has confirmed."));
    return notes;
}

} // namespace jianbao

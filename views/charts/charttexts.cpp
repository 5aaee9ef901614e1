#include "views/charts/charttexts.h"

#include "models/items/citation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

QString ChartTexts::kind(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Line:
        return tr("Line over time");
    case ChartKind::Bars:
        return tr("Bars");
    case ChartKind::Ranked:
        return tr("Ranked subjects");
    case ChartKind::Change:
        return tr("Change from first to last");
    case ChartKind::Target:
        return tr("Completion of plans");
    case ChartKind::Multiples:
        return tr("Small charts beside each other");
    }
    return {};
}

QString ChartTexts::measure(const SeriesFamily &family)
{
    switch (family.measure) {
    case Measure::Level:
        return family.isRank() ? tr("place in a ranking, better is higher") : tr("level");
    case Measure::Change:
        return tr("change");
    case Measure::Rate:
        return tr("rate of change");
    case Measure::Target:
        return tr("degree of completion");
    case Measure::Share:
        return tr("share");
    }
    return {};
}

QString ChartTexts::family(const SeriesFamily &family)
{
    return family.unit.isEmpty() ? measure(family) : tr("%1, unit %2").arg(measure(family), family.unit);
}

QString ChartTexts::subject(const QString &subject)
{
    return subject.isEmpty() ? tr("(no subject)") : subject;
}

QList<Source> sourcesOf(const ObservationSeriesModel &model, const ChartPlan &plan)
{
    QList<int> rows;
    for (const ChartMark &mark : plan.marks)
        rows.append(mark.row);
    std::sort(rows.begin(), rows.end());
    QList<Source> sources;
    for (const int row : std::as_const(rows))
        sources += model.pointAt(row).sources();
    return sources;
}

QStringList citationsOf(const ObservationSeriesModel &model, const ChartPlan &plan)
{
    QStringList citations;
    for (const Source &source : sourcesOf(model, plan)) {
        const QString citation = Citation::of(source);
        if (!citations.contains(citation))
            citations.append(citation);
    }
    for (qsizetype i = 0; i < citations.size(); ++i)
        citations[i].prepend(u"[%1] "_s.arg(i + 1));
    return citations;
}

} // namespace jianbao

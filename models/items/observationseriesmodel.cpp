#include "models/items/observationseriesmodel.h"

#include "models/archive/database/database.h"
#include "models/items/amount.h"
#include "models/items/citation.h"
#include "models/items/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QStringList subjectsOf(const QList<StoredObservation> &observations)
{
    QStringList subjects;
    for (const StoredObservation &observation : observations) {
        if (!subjects.contains(observation.fact.subject))
            subjects.append(observation.fact.subject);
    }
    return subjects;
}

} // namespace

bool SeriesFilter::matches(const StoredObservation &observation) const
{
    const Period &period = observation.fact.period;
    return (subjects.isEmpty() || subjects.contains(observation.fact.subject)) &&
           (!from.isValid() || !period.end.isValid() || period.end >= from) &&
           (!to.isValid() || !period.start.isValid() || period.start <= to) &&
           (!confirmedOnly || observation.verdict == Verdict::Confirmed);
}

ObservationSeriesModel::ObservationSeriesModel(const Database &database, QObject *parent)
    : QAbstractTableModel(parent), m_database(database), m_choices(database)
{
}

std::unique_ptr<ObservationSeriesModel> ObservationSeriesModel::twin() const
{
    return std::make_unique<ObservationSeriesModel>(m_database);
}

void ObservationSeriesModel::setIndicator(const QString &indicator, const SeriesFilter &filter)
{
    SeriesFigures figures;
    if (!indicator.isEmpty())
        figures = SeriesFigures::read(m_database, indicator);
    m_filter = filter;
    if (indicator != m_indicator)
        m_family = {};
    setFigures(figures);
}

void ObservationSeriesModel::setFigures(const SeriesFigures &figures)
{
    setObservations(figures.indicator, figures.observations, figures.knowledge);
}

void ObservationSeriesModel::reload()
{
    setIndicator(m_indicator, m_filter);
}

void ObservationSeriesModel::setObservations(const QString &indicator,
                                             const QList<StoredObservation> &observations,
                                             const SeriesKnowledge &knowledge)
{
    beginResetModel();
    m_indicator = indicator;
    m_allSubjects = subjectsOf(observations);
    m_observations = observations;
    m_knowledge = knowledge;
    rebuild();
    endResetModel();
}

void ObservationSeriesModel::setFilter(const SeriesFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void ObservationSeriesModel::setFamily(const SeriesFamily &family)
{
    beginResetModel();
    m_family = family;
    rebuild();
    endResetModel();
}

Period ObservationSeriesModel::extent() const
{
    Period extent;
    for (const StoredObservation &observation : m_observations) {
        const Period &period = observation.fact.period;
        if (period.start.isValid() && (!extent.start.isValid() || period.start < extent.start))
            extent.start = period.start;
        if (period.end.isValid() && (!extent.end.isValid() || period.end > extent.end))
            extent.end = period.end;
    }
    return extent;
}

/// Keeps the family that was shown if the observations still have it.
void ObservationSeriesModel::rebuild()
{
    QList<StoredObservation> shown;
    std::copy_if(m_observations.cbegin(), m_observations.cend(), std::back_inserter(shown),
                 [this](const StoredObservation &observation) { return m_filter.matches(observation); });
    SeriesKnowledge knowledge = m_knowledge;
    knowledge.implied.removeIf(
        [this](const ImpliedFigure &implied) { return !m_filter.matches(implied.figure); });
    const SeriesBuilder builder(shown, knowledge);
    m_families = builder.families();
    const auto kept = std::find_if(m_families.cbegin(), m_families.cend(),
                                   [this](const SeriesFamily &family) { return family.sameAxis(m_family); });
    m_family = kept != m_families.cend() ? *kept : m_families.value(0);
    m_series = builder.series(m_family);
    m_undated = builder.undated(m_family);
    m_rows.clear();
    for (qsizetype series = 0; series < m_series.size(); ++series) {
        for (qsizetype point = 0; point < m_series.at(series).points.size(); ++point)
            m_rows.append({series, point});
    }
}

QStringList ObservationSeriesModel::rivalsOf(int row) const
{
    const SeriesPoint &point = pointAt(row);
    QStringList rivals;
    for (const SeriesPoint &other : m_series.at(m_rows.at(row).series).points) {
        if (&other == &point || other.isImplied() || !contradictEachOther(point.fact(), other.fact()))
            continue;
        rivals.append(other.observation.id);
        for (const StoredObservation &again : other.again)
            rivals.append(again.id);
    }
    return rivals;
}

bool ObservationSeriesModel::hasRivals(int row) const
{
    return !pointAt(row).isImplied() && !rivalsOf(row).isEmpty();
}

void ObservationSeriesModel::letStand(int row)
{
    m_choices.choose(pointAt(row).observation.id, rivalsOf(row));
    reload();
    Q_EMIT chosen();
}

void ObservationSeriesModel::forgetChoice(int row)
{
    QStringList all = rivalsOf(row);
    all.append(pointAt(row).observation.id);
    for (const StoredObservation &again : pointAt(row).again)
        all.append(again.id);
    m_choices.choose({}, all);
    reload();
    Q_EMIT chosen();
}

const SeriesPoint &ObservationSeriesModel::pointAt(int row) const
{
    const RowPlace place = m_rows.at(row);
    return m_series.at(place.series).points.at(place.point);
}

int ObservationSeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ObservationSeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ObservationSeriesModel::text(const SeriesPoint &point, int column) const
{
    const Observation &fact = point.fact();
    switch (column) {
    case SubjectColumn:
        return fact.subject;
    case PeriodColumn:
        return Citation::period(fact.period);
    case ValueColumn:
        return Amount::of(fact);
    case WordingColumn:
        return fact.quote.shownWords();
    case StatusColumn:
        return status(point);
    case CheckedColumn:
        return point.isImplied() ? tr("computed") : point.isConfirmed() ? tr("confirmed") : tr("unchecked");
    case SourceColumn: {
        QStringList cited;
        const QList<Source> sources = point.sources();
        for (const Source &source : sources)
            cited.append(Citation::of(source));
        return cited.join(u"; "_s);
    }
    default:
        return {};
    }
}

QString ObservationSeriesModel::status(const SeriesPoint &point) const
{
    if (point.isImplied())
        return tr("implied: %1").arg(point.computation);
    if (point.setAside)
        return tr("set aside");
    if (point.contradicted)
        return tr("contradicted");
    switch (point.fact().status) {
    case FactStatus::Planned:
        return tr("planned");
    case FactStatus::Expected:
        return tr("expected");
    case FactStatus::Actual:
        break;
    }
    return tr("reported");
}

QVariant ObservationSeriesModel::orderOf(const SeriesPoint &point, int column) const
{
    switch (column) {
    case PeriodColumn:
        return timeOf(point.fact().period);
    case ValueColumn:
        return point.fact().value;
    default:
        return text(point, column);
    }
}

QVariant ObservationSeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeriesPoint &point = pointAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(point, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == ValueColumn ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return orderOf(point, index.column());
    case IdRole:
        return point.observation.id;
    case ArticleIdRole:
        return point.observation.source.articleId;
    case QuoteFromRole:
        return QVariant::fromValue(point.fact().quote.at.from);
    case QuoteToRole:
        return QVariant::fromValue(point.fact().quote.at.to);
    case RecordRole:
        return QVariant::fromValue(point.observation);
    default:
        return {};
    }
}

QVariant ObservationSeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList titles{tr("Subject"), tr("Period"),  tr("Value"), tr("As printed"),
                             tr("Status"),  tr("Checked"), tr("Source")};
    return titles.value(section);
}

} // namespace jianbao

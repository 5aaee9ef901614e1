#include "models/items/observationseriesmodel.h"

#include "models/items/amount.h"
#include "models/items/citation.h"
#include "models/items/roles.h"

#include <algorithm>

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

ObservationSeriesModel::ObservationSeriesModel(const FactStore &facts, QObject *parent)
    : QAbstractTableModel(parent), m_facts(facts)
{
}

void ObservationSeriesModel::setIndicator(const QString &indicator, const QStringList &subjects)
{
    QList<StoredObservation> observations;
    if (!indicator.isEmpty()) {
        FactFilter filter;
        filter.indicator = indicator;
        observations = m_facts.observations(filter);
    }
    m_shownSubjects = subjects;
    setObservations(indicator, observations);
}

void ObservationSeriesModel::reload()
{
    setIndicator(m_indicator, m_shownSubjects);
}

void ObservationSeriesModel::setObservations(const QString &indicator,
                                             const QList<StoredObservation> &observations)
{
    beginResetModel();
    m_indicator = indicator;
    m_allSubjects = subjectsOf(observations);
    m_observations.clear();
    std::copy_if(observations.cbegin(), observations.cend(), std::back_inserter(m_observations),
                 [this](const StoredObservation &observation) {
                     return m_shownSubjects.isEmpty() || m_shownSubjects.contains(observation.fact.subject);
                 });
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

/// Keeps the family that was shown if the observations still have it.
void ObservationSeriesModel::rebuild()
{
    const SeriesBuilder builder(m_observations);
    m_families = builder.families();
    const auto kept = std::find_if(m_families.cbegin(), m_families.cend(),
                                   [this](const SeriesFamily &family) { return family.sameAxis(m_family); });
    if (kept != m_families.cend())
        m_family = *kept;
    else
        m_family = m_families.value(0);
    m_series = builder.series(m_family);
    m_undated = builder.undated(m_family);
    m_rows.clear();
    for (qsizetype series = 0; series < m_series.size(); ++series) {
        for (qsizetype point = 0; point < m_series.at(series).points.size(); ++point)
            m_rows.append({series, point});
    }
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
        if (point.contradicted)
            return tr("contradicted");
        return fact.status == FactStatus::Planned    ? tr("planned")
               : fact.status == FactStatus::Expected ? tr("expected")
                                                     : tr("reported");
    case SourceColumn: {
        QStringList cited;
        const QList<Source> sources = point.sources();
        for (const Source &source : sources)
            cited.append(Citation::of(source));
        return cited.join(QStringLiteral("; "));
    }
    default:
        return {};
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
    const QStringList titles{tr("Subject"),    tr("Period"), tr("Value"),
                             tr("As printed"), tr("Status"), tr("Source")};
    return titles.value(section);
}

} // namespace jianbao

#pragma once

#include "models/archive/factstore.h"
#include "models/items/seriesbuilder.h"

#include <QAbstractTableModel>

namespace jianbao
{

/// The observations of one indicator as series, for a chart and its table: a row for each point of series(),
/// series after series. One family (kind of number and unit) is shown at a time. IdRole, ArticleIdRole,
/// QuoteFromRole and QuoteToRole lead to the sentence printed first; RecordRole is its StoredObservation.
/// Every change is a model reset. GUI thread.
class ObservationSeriesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        SubjectColumn,
        PeriodColumn,
        ValueColumn,
        WordingColumn,
        StatusColumn,
        SourceColumn,
        ColumnCount
    };

    explicit ObservationSeriesModel(const FactStore &facts, QObject *parent = nullptr);

    /// Shows an indicator (canonical name, or the page's own words) for these subjects; none means all of
    /// them. Reads the archive; throws ArchiveError and then keeps what it had.
    void setIndicator(const QString &indicator, const QStringList &subjects = {});
    /// Reads the same indicator again.
    void reload();
    /// Shows these observations instead of the archive's, until the next reload() or setIndicator().
    void setObservations(const QString &indicator, const QList<StoredObservation> &observations);

    QString indicator() const { return m_indicator; }
    /// Every subject of the indicator, whether shown or not.
    QStringList allSubjects() const { return m_allSubjects; }
    QStringList shownSubjects() const { return m_shownSubjects; }

    const QList<SeriesFamily> &families() const { return m_families; }
    const SeriesFamily &family() const { return m_family; }
    void setFamily(const SeriesFamily &family);

    const QList<SubjectSeries> &series() const { return m_series; }
    /// How many observations of the family are not shown because their period is not known.
    qsizetype undated() const { return m_undated; }
    const SeriesPoint &pointAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct RowPlace
    {
        qsizetype series;
        qsizetype point;
    };
    void rebuild();
    QString text(const SeriesPoint &point, int column) const;

    const FactStore &m_facts;
    QString m_indicator;
    QStringList m_shownSubjects; ///< empty: all
    QStringList m_allSubjects;
    QList<StoredObservation> m_observations;
    QList<SeriesFamily> m_families;
    SeriesFamily m_family;
    QList<SubjectSeries> m_series;
    QList<RowPlace> m_rows;
    qsizetype m_undated = 0;
};

} // namespace jianbao

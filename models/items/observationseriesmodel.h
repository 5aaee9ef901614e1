#pragma once

#include "models/archive/facts/figurechoicestore.h"
#include "models/items/seriesfigures.h"

#include <QAbstractTableModel>

#include <memory>

namespace jianbao
{

class Database;

/// Which figures of an indicator are wanted; what is empty does not narrow.
struct SeriesFilter
{
    QStringList subjects;
    QDate from; ///< the figure's period ends on or after this day
    QDate to;   ///< it begins on or before this day
    bool confirmedOnly = false;

    bool matches(const StoredObservation &observation) const;
    bool operator==(const SeriesFilter &) const = default;
};

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
        CheckedColumn,
        SourceColumn,
        ColumnCount
    };
    enum Role { SortRole = 1000 /**< what a column is ordered by: a number for times and values */ };

    explicit ObservationSeriesModel(const Database &database, QObject *parent = nullptr);

    /// An empty model of the same archive, for who wants to look at another indicator meanwhile.
    std::unique_ptr<ObservationSeriesModel> twin() const;

    /// Shows an indicator (canonical name, or the page's own words). Reads the archive; throws ArchiveError
    /// and then keeps what it had.
    void setIndicator(const QString &indicator, const SeriesFilter &filter = {});
    /// Narrows what is shown of the same indicator.
    void setFilter(const SeriesFilter &filter);
    /// Reads the same indicator again.
    void reload();
    /// Shows these figures, until the next reload() or setIndicator(). Does not ask the archive.
    void setFigures(const SeriesFigures &figures);
    void setObservations(const QString &indicator, const QList<StoredObservation> &observations,
                         const SeriesKnowledge &knowledge = {});

    QString indicator() const { return m_indicator; }
    const SeriesFilter &filter() const { return m_filter; }
    /// Every subject of the indicator, whether shown or not.
    QStringList allSubjects() const { return m_allSubjects; }
    /// From the first day to the last that any figure tells of; unknown if none does.
    Period extent() const;

    const QList<SeriesFamily> &families() const { return m_families; }
    const SeriesFamily &family() const { return m_family; }
    void setFamily(const SeriesFamily &family);

    const QList<SubjectSeries> &series() const { return m_series; }
    /// How many observations of the family are not shown because their period is not known.
    qsizetype undated() const { return m_undated; }
    const SeriesPoint &pointAt(int row) const;

    /// True if somebody may or did choose between this figure and one that contradicts it.
    bool hasRivals(int row) const;
    /// Lets the figure of this row stand over those that contradict it, kept in the archive; throws
    /// ArchiveError.
    void letStand(int row);
    /// Lets them contradict each other again.
    void forgetChoice(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Somebody chose a figure, or took a choice back.
    void chosen();

private:
    struct RowPlace
    {
        qsizetype series;
        qsizetype point;
    };
    void rebuild();
    QStringList rivalsOf(int row) const;
    QString text(const SeriesPoint &point, int column) const;
    QString status(const SeriesPoint &point) const;
    QVariant orderOf(const SeriesPoint &point, int column) const;

    const Database &m_database;
    FigureChoiceStore m_choices;
    QString m_indicator;
    SeriesFilter m_filter;
    QStringList m_allSubjects;
    QList<StoredObservation> m_observations;
    SeriesKnowledge m_knowledge;
    QList<SeriesFamily> m_families;
    SeriesFamily m_family;
    QList<SubjectSeries> m_series;
    QList<RowPlace> m_rows;
    qsizetype m_undated = 0;
};

} // namespace jianbao

#pragma once

#include "models/items/eventdetails.h"
#include "models/items/timelinerows.h"
#include "models/jobs/jobtracker.h"

#include <QAbstractTableModel>

namespace jianbao
{

class Database;
class PrintedTimes;
struct EventsToKeep;

/// Events for a timeline and its table, a row each, as TimelineRows sorts them: by lane and then by first
/// day. What a timeline paints is held in an EventTable; wording and sources are read from the archive when a
/// row is asked for them. AccessibleTextRole is a whole sentence; IdRole, ArticleIdRole, QuoteFromRole and
/// QuoteToRole lead to the printed one; RecordRole is the StoredEvent. Every change is a model reset. GUI
/// thread.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        WhatColumn,
        DistrictColumn,
        PeriodColumn,
        KindColumn,
        StateColumn,
        WordingColumn,
        SourceColumn,
        ColumnCount
    };

    explicit TimelineModel(const Database &database, QObject *parent = nullptr);
    ~TimelineModel() override;

    /// Reads all events from the archive; throws ArchiveError and then keeps what it had.
    void reload();
    /// The same off this thread, but only once somebody has asked for events by want(); the rows stay as they
    /// are until then.
    void reloadLater();
    /// Says that the events are looked at: reads them if they are not those of the archive.
    void want();
    bool isReading() const { return m_reading.isRunning(); }
    /// Shows these events instead of the archive's, until the next reload().
    void setEvents(const QList<StoredEvent> &events);
    void setTable(std::shared_ptr<const EventTable> table, EventDetails::Read read);

    void setFilter(const TimelineFilter &filter);
    const TimelineFilter &filter() const { return m_filter; }
    void setArrangement(const LaneArrangement &arrangement);
    const LaneArrangement &arrangement() const { return m_arrangement; }
    /// Every district that has events, whether shown or not, as 拼音 sorts them.
    QStringList allDistricts() const;

    const EventTable &table() const { return *m_table; }
    const QList<TimelineLane> &lanes() const { return m_rows.lanes(); }
    int laneOf(int row) const { return m_rows.laneOf(row); }
    const QList<quint32> &numbers() const { return m_rows.numbers(); } ///< in the table, of each row
    quint32 numberAt(int row) const { return m_rows.numbers().at(row); }
    const EventTable::Record &recordAt(int row) const { return m_table->at(numberAt(row)); }
    QStringView whatAt(int row) const { return m_table->what(numberAt(row)); }
    /// How many events tell the happening of a row.
    qsizetype tellingCount(int row) const { return m_table->tellingCount(numberAt(row)); }
    /// How many rows of a lane have a known day; they come first.
    int datedCount(int lane) const;
    /// The whole record, read from the archive if need be.
    StoredEvent eventAt(int row) const;
    /// The event of a row and the events of other articles that seem to be the same happening.
    QList<StoredEvent> tellingsAt(int row) const;
    /// The words by which the page tells the time of the event in a row; empty if its sentence does not.
    QString printedTimeAt(int row) const;
    /// The row of an event with this id, or -1.
    int rowOf(const QString &id) const;
    Period extent() const { return m_rows.extent(); }
    Period bulk() const { return m_rows.bulk(*m_table); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const QString &message) const;
    /// What want() or reloadLater() began has come to its end.
    void readingEnded();

private:
    void arrange();
    void keep(const std::shared_ptr<const EventsToKeep> &events);
    QString text(int row, int column) const;
    QString sources(int row) const;
    QString toolTip(int row) const;
    QList<quint32> around(int row) const;
    QHash<quint32, StoredEvent> readFromArchive(const QList<quint32> &numbers) const;

    const Database &m_database;
    JobTracker m_reading;
    JobTracker m_keeping;
    bool m_isWanted = false;
    bool m_isStale = true;
    std::shared_ptr<bool> m_isAwaited = std::make_shared<bool>(false); ///< shared with the reading under way
    std::shared_ptr<const EventTable> m_table;
    EventDetails m_details;
    TimelineFilter m_filter;
    LaneArrangement m_arrangement;
    TimelineRows m_rows;
    mutable std::unique_ptr<const PrintedTimes> m_printedTimes; ///< made when first asked for
};

} // namespace jianbao

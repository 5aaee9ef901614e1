#pragma once

#include "models/archive/factstore.h"
#include "models/comparing/eventgroups.h"

#include <QAbstractTableModel>

namespace jianbao
{

/// All events of one district: rows [firstRow, firstRow + rowCount) of a TimelineModel.
struct TimelineLane
{
    QString district;
    int firstRow = 0;
    int rowCount = 0;
};

/// Events for a timeline and its table, a row each, by lane (one a district, the fullest first) and then by
/// first day; within a lane an event without any known day comes last. A happening that several articles seem
/// to tell (see EventGroups) has one row a lane with all its sources. AccessibleTextRole is a whole sentence;
/// IdRole, ArticleIdRole, QuoteFromRole and QuoteToRole lead to the printed one; RecordRole is the
/// StoredEvent. Every change is a model reset. GUI thread.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, DistrictColumn, PeriodColumn, WordingColumn, SourceColumn, ColumnCount };

    explicit TimelineModel(const FactStore &facts, QObject *parent = nullptr);

    /// Reads all events from the archive; throws ArchiveError and then keeps what it had.
    void reload();
    /// Shows these events instead of the archive's, until the next reload().
    void setEvents(const QList<StoredEvent> &events);

    /// Narrows to events that touch the days from … to in one of the districts; an invalid day or an empty
    /// list does not narrow.
    void setFilter(QDate from, QDate to, const QStringList &districts = {});
    /// Every district that has events, whether shown or not, by name.
    QStringList allDistricts() const;

    const QList<TimelineLane> &lanes() const { return m_lanes; }
    int laneOf(int row) const;
    const StoredEvent &eventAt(int row) const { return m_events.at(row); }
    /// The event of a row and the events of other articles that seem to be the same happening.
    QList<StoredEvent> tellingsAt(int row) const;
    /// The first and the last day of all shown events; both invalid if no day is known.
    Period extent() const { return m_extent; }
    /// The part of the extent in which nine of ten events begin; the whole extent for fewer than 20 events.
    Period bulk() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isWanted(const Event &event) const;
    void rebuild();
    void keepOneMarkAHappening();
    QString toolTip(int row) const;
    QString text(int row, int column) const;

    const FactStore &m_facts;
    QList<StoredEvent> m_all;
    QHash<QString, qsizetype> m_placeOf; ///< of an event's id in m_all
    EventGroups m_groups{{}};
    QDate m_from;
    QDate m_to;
    QStringList m_districts;
    QList<StoredEvent> m_events;
    QList<TimelineLane> m_lanes;
    Period m_extent;
};

} // namespace jianbao

#pragma once

#include "models/items/timelinemodel.h"

namespace jianbao
{

/// Some rows of a timeline as a list of their own: those that somebody selected. Qt::DisplayRole is day and
/// name; every other role is the timeline's. Empty again when the timeline changes. The timeline must outlive
/// it. GUI thread.
class EventListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit EventListModel(TimelineModel &timeline, QObject *parent = nullptr);

    void setRows(const QList<int> &rows);
    int timelineRow(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    TimelineModel &m_timeline;
    QList<int> m_rows;
};

} // namespace jianbao

#include "models/items/eventlistmodel.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

EventListModel::EventListModel(TimelineModel &timeline, QObject *parent)
    : QAbstractListModel(parent), m_timeline(timeline)
{
    connect(&timeline, &QAbstractItemModel::modelAboutToBeReset, this, [this] { setRows({}); });
}

void EventListModel::setRows(const QList<int> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int EventListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EventListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = m_rows.at(index.row());
    if (role != Qt::DisplayRole)
        return m_timeline.index(row, TimelineModel::WhatColumn).data(role);
    const auto text = [&](TimelineModel::Column column) {
        return m_timeline.index(row, column).data().toString();
    };
    return u"%1  %2"_s.arg(text(TimelineModel::PeriodColumn), text(TimelineModel::WhatColumn));
}

} // namespace jianbao

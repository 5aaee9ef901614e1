#include "models/items/savedchartlistmodel.h"

namespace jianbao
{

SavedChartListModel::SavedChartListModel(const Database &database, QObject *parent)
    : QAbstractListModel(parent), m_store(database)
{
}

void SavedChartListModel::reload()
{
    const QStringList names = m_store.names();
    beginResetModel();
    m_names = names;
    endResetModel();
}

void SavedChartListModel::save(const QString &name, const QByteArray &settings)
{
    m_store.save(name, settings);
    reload();
    Q_EMIT changed();
}

void SavedChartListModel::erase(const QString &name)
{
    m_store.erase(name);
    reload();
    Q_EMIT changed();
}

int SavedChartListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant SavedChartListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return m_names.at(index.row());
}

} // namespace jianbao

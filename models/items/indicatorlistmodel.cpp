#include "models/items/indicatorlistmodel.h"

#include "models/archive/database/database.h"
#include "models/archive/facts/factstore.h"
#include "models/items/roles.h"

namespace jianbao
{

IndicatorListModel::IndicatorListModel(const Database &database, QObject *parent)
    : QAbstractListModel(parent), m_database(database)
{
    connect(&m_reading, &JobTracker::failed, this, &IndicatorListModel::failed);
}

void IndicatorListModel::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    reload();
}

void IndicatorListModel::reload()
{
    if (!m_isOpen)
        return;
    m_reading.start([this, path = m_database.path()](const CancelFlag &) -> std::function<void()> {
        const Database connection(path, Database::Mode::ReadOnly);
        const QList<Count> indicators = FactStore(connection).indicators();
        return [this, indicators] { setIndicators(indicators); };
    });
}

void IndicatorListModel::setIndicators(const QList<Count> &indicators)
{
    beginResetModel();
    m_indicators = indicators;
    endResetModel();
}

int IndicatorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_indicators.size());
}

QVariant IndicatorListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Count &indicator = m_indicators.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return indicator.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, figures: %2").arg(indicator.name).arg(indicator.count);
    case CountRole:
        return indicator.count;
    default:
        return {};
    }
}

} // namespace jianbao

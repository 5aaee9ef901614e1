#include "models/items/indicatorlistmodel.h"

#include "models/items/roles.h"

namespace jianbao
{

IndicatorListModel::IndicatorListModel(const FactStore &facts, QObject *parent)
    : QAbstractListModel(parent), m_facts(facts)
{
}

void IndicatorListModel::reload()
{
    setIndicators(m_facts.indicators());
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

#pragma once

#include "models/archive/factstore.h"

#include <QAbstractListModel>

namespace jianbao
{

/// The register of indicators: a row for each name that at least one observation bears, as the store orders
/// them. DisplayRole is the name, CountRole the number of observations. Holds what the last reload() found.
/// GUI thread.
class IndicatorListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit IndicatorListModel(const FactStore &facts, QObject *parent = nullptr);

    /// Reads the register from the archive; throws ArchiveError and then keeps what it had.
    void reload();
    /// Shows this register instead of the archive's, until the next reload().
    void setIndicators(const QList<Count> &indicators);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const FactStore &m_facts;
    QList<Count> m_indicators;
};

} // namespace jianbao

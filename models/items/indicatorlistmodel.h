#pragma once

#include "models/datatypes/records.h"
#include "models/jobs/jobtracker.h"

#include <QAbstractListModel>

namespace jianbao
{

class Database;

/// The register of indicators: a row for each name that at least one observation bears, as the store orders
/// them. DisplayRole is the name, CountRole the number of observations. Counting them runs off this thread,
/// from open() on. Lives on the thread of the database.
class IndicatorListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit IndicatorListModel(const Database &database, QObject *parent = nullptr);

    /// Reads the register, if nobody has done so yet; until it is read the list is empty.
    void open();
    /// Reads it again, if it was opened; the rows stay until the new ones are there.
    void reload();
    /// Shows this register instead of the archive's, until the next reload().
    void setIndicators(const QList<Count> &indicators);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const QString &message);

private:
    const Database &m_database;
    JobTracker m_reading;
    QList<Count> m_indicators;
    bool m_isOpen = false;
};

} // namespace jianbao

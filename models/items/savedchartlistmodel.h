#pragma once

#include "models/archive/handwork/savedchartstore.h"

#include <QAbstractListModel>

namespace jianbao
{

/// The charts that are kept in an archive, by name. Holds what the last reload() found. Every function that
/// reads or writes the archive throws ArchiveError and then changes nothing. GUI thread.
class SavedChartListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit SavedChartListModel(const Database &database, QObject *parent = nullptr);

    void reload();
    const QStringList &names() const { return m_names; }
    /// A JSON object; nothing if there is no such chart.
    std::optional<QByteArray> settings(const QString &name) const { return m_store.settings(name); }
    void save(const QString &name, const QByteArray &settings);
    void erase(const QString &name);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// A person kept or deleted a chart.
    void changed();

private:
    SavedChartStore m_store;
    QStringList m_names;
};

} // namespace jianbao

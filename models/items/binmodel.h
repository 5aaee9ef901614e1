#pragma once

#include "models/archive/undo/bin.h"

#include <QAbstractListModel>

namespace jianbao
{

/// What was deleted and can be put back, the newest first. Lives on the thread of the database.
///
/// Roles: Qt::DisplayRole what it is, when it was deleted and until when it is kept, in two lines.
class BinModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit BinModel(const Database &database, QObject *parent = nullptr);

    /// Throws ArchiveError and then keeps what it had.
    void reload();
    /// Puts a row back as one step.
    void restore(int row);
    void empty();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// Something was put back.
    void restored();
    void failed(const QString &message);

private:
    static QString nameOf(const BinEntry &entry);

    Bin m_bin;
    QList<BinEntry> m_entries;
};

} // namespace jianbao

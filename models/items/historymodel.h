#pragma once

#include "models/archive/undo/articlehistory.h"

#include <QAbstractTableModel>

namespace jianbao
{

/// What was done to one article by hand, the newest first: when, by whom, what. Lives on the thread of the
/// database.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What };

    explicit HistoryModel(const Database &database, QObject *parent = nullptr);

    /// Throws ArchiveError and then keeps what it had.
    void setArticle(const QString &articleId);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What was done, in words, and whether it was taken back.
    static QString words(const HistoryEntry &entry);

private:
    ArticleHistory m_history;
    QList<HistoryEntry> m_entries;
};

} // namespace jianbao

#pragma once

#include "models/datatypes/records.h"
#include "models/items/roles.h"
#include "models/jobs/jobtracker.h"

#include <QAbstractListModel>
#include <QHash>

namespace jianbao
{

class Database;

/// All pages of the archive with what is left to do on each. Reading runs off this thread, from open() on.
/// Lives on the thread of the database.
///
/// Roles: Qt::DisplayRole newspaper, issue, page number and file in one line, what is left in a second one;
/// IdRole the page's id; Qt::ToolTipRole its warnings; FinishedRole true if no fact waits for a person.
class PageListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum { FinishedRole = FirstFreeRole };

    explicit PageListModel(const Database &database, QObject *parent = nullptr);

    /// Reads the pages; until then the list is empty and stays so.
    void open();
    void reload();
    int rowOf(const QString &pageId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &message);

private:
    void show(const QList<StoredPage> &pages, const QHash<QString, qint64> &openFacts);
    QString lineOf(const StoredPage &page) const;

    const Database &m_database;
    JobTracker m_reading;
    QList<StoredPage> m_pages;
    QHash<QString, qint64> m_openFacts; ///< by page
    bool m_isOpen = false;
};

} // namespace jianbao

#pragma once

#include "models/datatypes/records.h"

namespace jianbao
{

class CancelFlag;
class Database;

/// Pages with all that reading found in them. Same thread as its database; throws ArchiveError.
class PageStore
{
public:
    explicit PageStore(Database &database);

    /// What the importer knows about a page beside its text.
    struct Origin
    {
        QString newspaper = {};
        QString pageNumber = {};
        QString sourcePath = {};
        QString fileSha256 = {}; ///< of the file's bytes, for the ledger of imports; empty for no line there
    };

    /// Stores page, articles, facts and search text in one transaction and gives the new page's id.
    QString add(const Page &page, const Origin &origin);
    /// Likewise; nothing is stored and no id given if it is cancelled on the way.
    QString add(const Page &page, const Origin &origin, const CancelFlag &cancelled);
    /// The id of the stored page with this very text (by SHA-256), or empty.
    QString find(const QString &text) const;

    /// Takes a page out with its articles, as one step; what people decided about it stays, so that it counts
    /// again should the page come back.
    void erase(const QString &pageId);

    QList<StoredPage> all() const;
    /// All pages in the same order, without their texts.
    QList<StoredPage> list() const;
    QStringList ids() const;
    StoredPage load(const QString &pageId) const;

private:
    void indexChanged() const;

    Database &m_database;
};

} // namespace jianbao

#pragma once

#include "models/datatypes/reviewfilter.h"

#include <QHash>

namespace jianbao
{

class Database;

/// The queue of facts that wait for a person, of all kinds in one order. Same thread as its database; throws
/// ArchiveError.
class ReviewStore
{
public:
    explicit ReviewStore(const Database &database);

    /// The first `limit` facts of the queue with the number of all.
    ReviewPart find(const ReviewFilter &filter, qsizetype limit) const;
    /// Those of these facts that the filter wants, in the order of `ids`.
    ReviewPart find(const ReviewFilter &filter, const QStringList &ids) const;
    /// How many facts of this page nobody has decided about.
    qint64 openOnPage(const QString &pageId) const;
    /// The same for every page on which there are such facts.
    QHash<QString, qint64> openByPage() const;

private:
    QList<StoredFact> load(const ReviewFilter &filter, const QStringList &ids) const;
    QStringList firstIds(const ReviewFilter &filter, qsizetype limit) const;
    qint64 total(const ReviewFilter &filter) const;

    const Database &m_database;
};

} // namespace jianbao

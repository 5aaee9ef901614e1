#pragma once

#include "models/datatypes/undostep.h"

#include <QList>
#include <QSet>
#include <QVariantMap>

namespace jianbao
{

class Changeset;
class Database;
struct ChangedRow;

/// Who did what to each article by hand, and when. It is longer than the steps that can be undone, and stays
/// when an article is gone. Same thread as its database; throws ArchiveError.
class ArticleHistory
{
public:
    explicit ArticleHistory(const Database &database) : m_database(database) {}

    /// The newest first.
    QList<HistoryEntry> of(const QString &articleId) const;
    /// Notes the step for every article that its changes reach; they are made already. The caller holds the
    /// transaction.
    void write(const Changeset &changes, const UndoStep &step, StepDirection direction) const;

private:
    QSet<QString> articlesIn(const Changeset &changes, StepAction action) const;
    QStringList articlesOf(const ChangedRow &row, StepAction action) const;
    QStringList idsFrom(const QString &sql, const QVariantMap &values) const;

    const Database &m_database;
};

} // namespace jianbao

#pragma once

#include "models/datatypes/records.h"

namespace jianbao
{

class Database;

/// What people decided about suggestions, kept apart from them and keyed by page, kind and quote, so that
/// reading a page again keeps every decision. Same thread as its database; throws ArchiveError.
class DecisionStore
{
public:
    explicit DecisionStore(Database &database);

    /// Decides about stored events, observations or methods, all as one step. Verdict::Suggested takes
    /// decisions back.
    void decide(const QStringList &factIds, Verdict verdict);
    qint64 count() const;

private:
    QString decideOne(const QString &factId, Verdict verdict);

    Database &m_database;
};

} // namespace jianbao

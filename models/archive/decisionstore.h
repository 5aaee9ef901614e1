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

    /// `factId` is the id of a stored event, observation or method. Verdict::Suggested takes a decision back.
    void decide(const QString &factId, Verdict verdict);
    qint64 count() const;

private:
    Database &m_database;
};

} // namespace jianbao

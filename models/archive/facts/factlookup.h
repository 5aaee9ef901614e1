#pragma once

#include "models/datatypes/anyfact.h"

namespace jianbao
{

class Database;

/// One stored fact with what a decision about it is kept by.
struct KeyedFact
{
    QString id;
    QString articleId;
    QString pageDigest;
    QString claim;
    AnyFact fact;
};

/// Finds facts by their ids or by what decisions are kept by. Same thread as its database; throws
/// ArchiveError.
class FactLookup
{
public:
    explicit FactLookup(const Database &database);

    /// Throws if there is no fact with this id.
    KeyedFact of(const QString &factId) const;
    /// The id of the fact of this page with this kind, quote and claim, or empty.
    QString idOf(const QString &pageDigest, const AnyFact &fact) const;

    /// The claim by which decisions about `fact` are kept.
    static QString claimOf(const AnyFact &fact);

private:
    const Database &m_database;
};

} // namespace jianbao

#pragma once

#include "models/archive/facts/factlookup.h"
#include "models/datatypes/records.h"

#include <optional>

namespace jianbao
{

class Database;

/// What people decided about suggestions, kept apart from them and keyed by page, kind and quote, so that
/// reading a page again keeps every decision; a confirmed fact is kept whole. Same thread as its database;
/// throws ArchiveError.
class DecisionStore
{
public:
    explicit DecisionStore(Database &database);

    /// Decides about stored events, observations or methods, all as one step. Verdict::Suggested takes
    /// decisions back.
    void decide(const QStringList &factIds, Verdict verdict);
    /// Likewise, for a person who saw the facts with the verdict `seen`: if somebody else has decided about
    /// one of them meanwhile, StaleEdit says what, and nothing is changed.
    void decide(const QStringList &factIds, Verdict verdict, Verdict seen);
    /// Every suggestion of the same kind with the same wording counts as rejected from now on, on every page,
    /// unless it is decided otherwise.
    void neverSuggest(const QString &factId);
    qint64 count() const;

private:
    friend class FactEditor;
    /// Writes one decision and gives its id. The caller holds the step.
    QString write(const KeyedFact &fact, Verdict verdict, const QString &replacedBy = {}) const;
    /// Takes one decision back and gives its id, or nothing if there was none. The caller holds the step.
    QString remove(const KeyedFact &fact) const;

    /// Throws StaleEdit if the verdict on the fact is another one.
    void checkSeen(const KeyedFact &keyed, Verdict seen) const;
    void decideIfSeen(const QStringList &factIds, Verdict verdict, std::optional<Verdict> seen);

    Database &m_database;
};

} // namespace jianbao

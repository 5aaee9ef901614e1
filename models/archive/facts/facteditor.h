#pragma once

#include "models/archive/facts/decisionstore.h"

namespace jianbao
{

class Database;

/// Facts as people write them. What a person corrects or adds counts as confirmed, bears the rule's name
/// "hand" and stays through every reading. Each call is one step. A quote must stand on its page to the
/// letter. Same thread as its database; throws ArchiveError and then changes nothing.
class FactEditor
{
public:
    explicit FactEditor(Database &database);

    /// Puts `corrected`, of the same kind, in the place of a fact and gives its id. If quote or claim are
    /// others than before, the suggestion itself counts as rejected from now on.
    QString correct(const QString &factId, const AnyFact &corrected);
    /// Likewise; throws StaleEdit if the fact or what was decided about it is no longer as it was seen.
    QString correct(const StoredFact &seen, const AnyFact &corrected);
    /// Adds a fact to an article and gives its id.
    QString add(const QString &articleId, const AnyFact &fact);

private:
    QString correctIfSeen(const QString &factId, const AnyFact &corrected,
                          const std::optional<StoredFact> &seen);
    void checkSeen(const KeyedFact &now, const StoredFact &seen) const;
    AnyFact checked(const QString &articleId, AnyFact fact) const;
    QString digestOfPage(const QString &articleId) const;
    QString store(const QString &factId, const QString &articleId, const AnyFact &fact) const;
    void follow(const QString &goneDecision, const QString &newDecision) const;

    Database &m_database;
    DecisionStore m_decisions;
    FactLookup m_lookup;
};

} // namespace jianbao

#pragma once

#include "models/datatypes/anyfact.h"
#include "models/datatypes/page.h"
#include "models/datatypes/readingdifference.h"

namespace jianbao
{

class Database;

/// The facts that people confirmed, corrected or wrote, as they left them: kept whole with the decision, so
/// that no reading can lose or change them. Same thread as its database; throws ArchiveError.
class DecidedFacts
{
public:
    explicit DecidedFacts(const Database &database);

    /// How a fact stands in `decision.fact`, and back; `quote` stands in the decision's own columns.
    static QString jsonOf(const AnyFact &fact);
    static AnyFact fromJson(FactKind kind, const QString &json, const Quote &quote);

    /// Puts the decided facts of this page in the place of those that the reading found at the same quote
    /// with the same claim; those that it missed are added to the article in which the quote stands. One
    /// that stands in no article of the reading is left out; its decision waits for the next reading.
    /// Gives what the reading told otherwise: it missed the fact, or told anything else of its words.
    QList<ReadingDifference> putInto(Page &page, const QString &pageDigest) const;

private:
    QList<AnyFact> ofPage(const QString &pageDigest) const;

    const Database &m_database;
};

} // namespace jianbao

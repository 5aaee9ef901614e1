#pragma once

#include "models/comparing/valuerange.h"
#include "models/datatypes/records.h"

namespace jianbao
{

/// Whether printed figures fit each other, with the figures and the computation that says so.
struct Check
{
    enum class Result { Contradicts, Agrees, Undecided };

    Result result = Result::Undecided;
    /// What a computed value says about a printed one: a last digit that was cut off instead of rounded is no
    /// contradiction, and of values that the page itself tells loosely (约, 超) or that are too short to
    /// tell, nothing is agreed.
    static Result compared(const ValueRange &computed, const ValueRange &printed);

    QString rule;        ///< key of the rule: change, parts, share, plan, earlier-level, retelling
    QString computation; ///< for a clerk: "15.09万元 + 5.03万元 = 20.12万元; printed: 20.12万元"
    QList<StoredObservation> figures; ///< all that take part, with quotes and sources
};

/// contradicts, agrees, undecided.
QString keyOf(Check::Result result);
/// The rule's name for people.
QString shownRule(const QString &rule);
/// The result for people.
QString shownResult(Check::Result result);

} // namespace jianbao

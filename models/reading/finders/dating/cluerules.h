#pragma once

#include "models/reading/finders/dating/issueclues.h"

namespace jianbao
{

/// A pattern, and what each of its matches tells of the issue's year.
struct ClueRule
{
    QString pattern;
    QList<IssueClue> (*read)(const PatternMatch &);
};

/// All rules, in the order in which their clues are told.
QList<ClueRule> clueRules();

} // namespace jianbao

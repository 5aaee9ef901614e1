#pragma once

#include "models/reading/finders/dating/issueclues.h"

namespace jianbao
{

/// The year for which most clues speak; if the latest day told is known, of a page that is printed soon after
/// that day of it. 0 if none does.
int likeliestYear(const QList<IssueClue> &clues, QDate told = {});

} // namespace jianbao

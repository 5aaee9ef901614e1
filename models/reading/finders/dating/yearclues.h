#pragma once

#include "models/reading/finders/dating/issueclues.h"
#include "models/reading/finders/patterns/anchoredpattern.h"

namespace jianbao
{

/// A plain year, in folded forms.
AnchoredPattern plainYearPattern();

/// What the plain years of a text (2020年,园区实现…; 2021年1—8月; 计划2022年底建成) tell about the year of
/// the issue, each by what it is told for and how far that lies behind issues as a rule (YearGap), once
/// however often it is told. Years inside `known` clues count no more. `years` are all matches of the pattern
/// in `text`.
QList<IssueClue> plainYearClues(const QString &text, const QList<PatternMatch> &years,
                                const QList<IssueClue> &known);

} // namespace jianbao

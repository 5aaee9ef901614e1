#pragma once

#include "models/reading/finders/dating/issueclues.h"
#include "models/reading/finders/patterns/anchoredpattern.h"

namespace jianbao
{

/// A plain year, in folded forms.
AnchoredPattern plainYearPattern();

/// What the plain years of a text (2020年,园区实现…; 2021年1—8月; 计划2022年底建成) tell about the year of
/// the issue. The latest year told as over is mostly the year before the issue, since the issue's own is
/// 今年; a part of a year is told within that year; no page is older than the figures in it; a plan is told
/// before its year ends. Years inside `known` clues count no more. `years` are all matches of the pattern
/// in `text`.
QList<IssueClue> plainYearClues(const QString &text, const QList<PatternMatch> &years,
                                const QList<IssueClue> &known);

} // namespace jianbao

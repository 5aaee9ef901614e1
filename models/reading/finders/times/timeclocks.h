#pragma once

#include "models/reading/finders/times/timefinder.h"

namespace jianbao
{

/// What the rules know while they read a text from left to right: the first clock (the issue) and the second
/// (what was told last). TimeFinder moves the second one on after each time it has read.
struct TimeClocks
{
    IssueClock issue;
    QDate toldDay; ///< the day told last, also one on which a reporter asked: what 当天 means
    QDate event;   ///< the same, but never a day on which a reporter asked: what 翌日 counts from
    QDate deed; ///< beginning of the day, month or year of the event told last: what 两个月后 counts from
    Period told;          ///< the last day, month or year that was told
    int sentenceYear = 0; ///< a year told in the same sentence; 0 if none
    bool forward = false; ///< the words around the present match speak of what is still to come

    /// The day that 今年 and 昨天 count from.
    QDate today() const { return issue.latest; }

    /// The day that 上周 and 本月 count from: a paper appears soon after the last day that it tells, with
    /// which the window of its issue begins.
    QDate likeliestDay() const { return issue.earliest.isValid() ? issue.earliest : issue.latest; }

    /// The year of a month and day printed without a year: that of the sentence, or the nearest past to the
    /// issue, or the nearest to come when the words look forward. 0 if the issue is unknown.
    int yearOf(int month, int day) const;
};

} // namespace jianbao

#pragma once

#include "models/reading/finders/dating/issueclues.h"
#include "models/reading/finders/patterns/patternsearch.h"
#include "models/reading/finders/times/festivals.h"

#include <functional>

namespace jianbao
{

/// The years in which a printed day is the lunar day or movable festival that the text calls it:
/// 2月1日,大年初一 is 2022. A festival that falls on that day in most years is no clue. Reentrant.
class FestivalClues
{
public:
    explicit FestivalClues(const Lexicon &lexicon);
    /// `text` in folded forms.
    QList<IssueClue> of(const QString &text) const;

private:
    using DayOfYear = std::function<QDate(int year)>;

    DayOfYear dayTold(const PatternMatch &match) const;
    QDate lunarDayIn(int month, int day, int year) const;

    Festivals m_festivals;
    PatternSearch m_days;
};

} // namespace jianbao

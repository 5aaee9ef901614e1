#pragma once

#include "models/reading/finders/dating/issueclues.h"
#include "models/reading/finders/patterns/anchoredpattern.h"
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
    /// For a printed day beside its festival, in folded forms.
    const AnchoredPattern &pattern() const { return m_pattern; }
    /// What a match of the pattern tells.
    QList<IssueClue> of(const PatternMatch &match) const;

private:
    using DayTest = std::function<bool(QDate)>;

    DayTest testOf(const PatternMatch &match) const;
    /// Whether a day lies so many days behind the festival.
    DayTest onFestival(const QString &name, int days) const;

    Festivals m_festivals;
    AnchoredPattern m_pattern;
};

} // namespace jianbao

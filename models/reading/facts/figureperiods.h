#pragma once

#include "models/reading/facts/articlemarks.h"

namespace jianbao
{

/// Tells the period for which a figure of an article holds: the time that governs its place in the sentence
/// (it runs on over commas to the semicolon or full stop), for a state the issue itself, for a figure of a
/// happening its day.
class FigurePeriods
{
public:
    /// `events` are the days on which the article's events happened, in the order of the text.
    FigurePeriods(const ArticleMarks &marks, const QList<Placed<Event>> &events)
        : m_marks(marks), m_events(events)
    {
    }

    struct Answer
    {
        Period period;
        bool told = false; ///< a time in the sentence says so
    };
    /// `isState`: the figure is told as what there is (拥有, 现有).
    Answer at(qsizetype offset, bool isState) const;
    /// True for a period that the readers still have before them.
    bool isAhead(const Period &period) const;

private:
    const FoundTime *governing(Span sentence, qsizetype offset) const;
    Period eventBefore(qsizetype offset) const;

    const ArticleMarks &m_marks;
    const QList<Placed<Event>> &m_events;
};

} // namespace jianbao

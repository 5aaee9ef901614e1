#pragma once

#include "models/reading/facts/articlemarks.h"

namespace jianbao
{

/// Tells the period for which a figure of an article holds: the time that governs its place in the sentence
/// (it runs on over commas to the semicolon or full stop); else, by what the figure tells, the time of the
/// sentences before, the day of the happening, the year of the ranking, or the issue itself.
class FigurePeriods
{
public:
    enum class Holding {
        Happening, ///< one deed: 栽种树苗500棵
        Flow,      ///< gathered over a period and compared: 税收3亿元, 增长5%
        Stock,     ///< counted at a moment: 常住人口8万人
        State,     ///< what there is at a moment: 拥有, 现有
        Goal,      ///< planned, or a count that is expected
        Outlook,   ///< a flow that is expected
        Ranking,   ///< a place among the national zones, which is told for a year
    };

    /// `events` are the days on which the article's events happened, in the order of the text.
    FigurePeriods(const ArticleMarks &marks, const QList<Placed<Event>> &events);

    /// What a period was taken from.
    enum class Source {
        Told,    ///< a time in the sentence, a table's headline, the year of the ranking
        Present, ///< a state of what there is: the issue
        Carried, ///< a sentence before, or the happening that is told
        Assumed, ///< nothing tells a time: the issue
    };
    struct Answer
    {
        Period period;
        Source source = Source::Assumed;
        bool isTold() const { return source == Source::Told; }
    };
    Answer at(qsizetype offset, Holding holding) const;
    /// True for a period that the readers still have before them.
    bool isAhead(const Period &period) const;

private:
    const FoundTime *governing(Span sentence, qsizetype offset) const;
    /// The last period told before sentence `index`, in its paragraph or, for a flow, before it.
    const FoundTime *carried(qsizetype index, Holding holding) const;
    Answer rankingYear(qsizetype offset) const;
    /// `offset` is that of the figure.
    Period heldIn(const FoundTime &time, Holding holding, qsizetype offset) const;
    /// 企业达57家: what stands there at a moment, not what was added in a while.
    bool isStanding(qsizetype offset) const;
    Period eventBefore(qsizetype offset) const;

    const ArticleMarks &m_marks;
    const QList<Placed<Event>> &m_events;
    QList<FoundTime> m_times; ///< those of the marks, and the years that only 全年 tells
};

} // namespace jianbao

#pragma once

#include "models/reading/facts/governedperiods.h"

namespace jianbao
{

/// Tells the period for which a figure of an article holds: the time that governs its place in the sentence
/// (it runs on over commas to the semicolon or full stop); else, by what the figure tells, the time of the
/// sentences before, the day of the happening, the year of the ranking, or the issue itself.
class FigurePeriods
{
public:
    using Holding = GovernedPeriods::Holding;

    /// `events` are the days on which the article's events happened, in the order of the text.
    FigurePeriods(const ArticleMarks &marks, const QList<Placed<Event>> &events);

    /// What a period was taken from.
    enum class Source {
        Told,        ///< a span or year in the sentence, a table's headline, the year of the ranking
        ToldLoosely, ///< a day, a month or 近日 in the sentence: not always the figure's own
        Present,     ///< a state of what there is: the issue
        Carried,     ///< a sentence before, or the happening that is told
        Assumed,     ///< nothing tells a time: the issue
        Unknown,     ///< likewise for what was gathered over a period
    };
    struct Answer
    {
        Period period;
        Source source = Source::Assumed;
        bool isTold() const { return source == Source::Told || source == Source::ToldLoosely; }
    };
    Answer at(qsizetype offset, Holding holding) const;
    /// True for a period that the issue's readers still have before them.
    bool isAhead(const Period &period) const;

private:
    /// True if `time` may tell when the figure at `offset` holds; `last`, which may be null, told it before.
    bool governs(const FoundTime &time, const FoundTime *last, Span sentence, qsizetype offset) const;
    const FoundTime *governing(Span sentence, qsizetype offset) const;
    /// 截至10月底，该区今年累计…: the year up to that day; `time` itself where it is no such year.
    FoundTime cutOff(const FoundTime &time, Span sentence) const;
    /// For the figure at `offset`: the last period told before sentence `index`, in its paragraph or, for a
    /// flow, before it.
    const FoundTime *carried(qsizetype index, Holding holding, qsizetype offset) const;
    /// The time that stands behind the figure at `offset`: 首期5000万元已于5月22日到位; nullptr if none does.
    const FoundTime *toldBehind(const Sentence &sentence, qsizetype offset) const;
    const FoundTime *beginningOf(const FoundTime &time, const Sentence &sentence) const;
    /// Unknown where `time` is no 上一年 or nothing tells before which.
    Period yearBefore(const FoundTime &time, const Sentence &sentence) const;
    Answer rankingYear(qsizetype offset) const;
    /// What `time`, which governs the figure's sentence, says of it.
    Answer of(const FoundTime &time, const Sentence &here, Holding holding, qsizetype offset) const;
    /// Of a figure in sentence `index`, which tells no time.
    Answer untold(qsizetype index, Holding holding, qsizetype offset) const;
    Period eventBefore(qsizetype offset) const;

    void findGatherings(const QList<Placed<Event>> &events);
    void findRankingYears();
    bool isPast(const FoundTime &time) const
    {
        return time.period.end.isValid() && time.period.end <= m_marks.issue.latest;
    }
    /// A year long before the issue's, in which somebody's story goes on.
    bool isOfStory(const FoundTime &time) const;

    struct Gathering
    {
        qsizetype sentence;    ///< its index
        const FoundTime *time; ///< that governs it to its end: 上半年, 1—9月
        bool ofEvent;          ///< only the month of a happening: 去年10月社区建起食堂
    };
    struct RankingYear
    {
        qsizetype to;
        int year;
    };
    struct Happening
    {
        qsizetype from;
        Period period; ///< of this event, or of an earlier one that tells its day
    };

    const ArticleMarks &m_marks;
    const GovernedPeriods m_governed;
    QList<FoundTime> m_times; ///< those of the marks, and the years that only 全年 tells
    QList<Gathering> m_gatherings;
    QList<Gathering> m_gatheringsAhead; ///< those that are not past
    QList<RankingYear> m_rankingYears;
    QList<Happening> m_happenings;
};

} // namespace jianbao

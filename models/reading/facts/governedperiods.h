#pragma once

#include "models/reading/facts/articlemarks.h"

namespace jianbao
{

/// Says for which period a figure holds that a told time governs. A state reached by 截至8月底 holds on that
/// day, 近年来 and 目前 tell how things stand when the issue appears, 5月起 and 2018年3月…先后 last until
/// then, and 一年多来 counts from the beginning that was told. Keeps a reference to the marks.
class GovernedPeriods
{
public:
    enum class Holding {
        Happening, ///< one deed: 栽种树苗500棵
        Flow,      ///< gathered over a period and compared: 税收3亿元, 增长5%
        Ratio,     ///< of the same period, or of a moment where one is told: 占全区的40%, 签约率92%
        Stock,     ///< counted at a moment: 常住人口8万人
        State,     ///< what there is at a moment: 拥有, 现有
        Goal,      ///< planned, or a count that is expected
        Outlook,   ///< a flow that is expected
        Ranking,   ///< a place among the national zones, which is told for a year
    };

    explicit GovernedPeriods(const ArticleMarks &marks) : m_marks(marks) {}
    /// `time` stands before the figure at `offset`.
    Period of(const FoundTime &time, Holding holding, qsizetype offset) const;
    /// True if what began then is told up to the issue: 3月份起, 3月启动以来, 3月设立基金，先后投资3亿元.
    bool lastsToIssue(const FoundTime &time, qsizetype offset) const;
    /// When that began of which 一年多来 or 25年里 tells: a time told before, about as long ago; invalid if
    /// none.
    QDate toldBeginning(const FoundTime &time) const;

private:
    bool isEnd(const FoundTime &time) const; ///< 到|6月19日
    /// 到6月19日整整一个月。一个月里: the day told right before on which what has begun was counted; else
    /// that of `time`.
    QDate toldEnd(const FoundTime &time, QDate begun) const;
    bool isCutYear(const FoundTime &time) const; ///< 今年截至8月底
    bool isOverdue(const FoundTime &time) const; ///< 10月底前 in a paper of November
    bool isOfDeed(const FoundTime &time) const;  ///< 运行|近一年: counted from a beginning
    Period ahead(const FoundTime &time) const;
    /// The day on which the figure stands there: that of 截至8月底 or 2022年末; invalid for another time.
    QDate dayOfStand(const FoundTime &time, Holding holding, qsizetype offset) const;
    /// 企业达: what stands there at a moment, not what was added in a while.
    bool isStanding(QStringView before) const;
    bool isYearInReview(const FoundTime &time) const;
    /// Its paragraph tells of 今年 before it: what was done until then was done since January.
    bool runsOverYear(const FoundTime &time) const;

    const ArticleMarks &m_marks;
};

} // namespace jianbao

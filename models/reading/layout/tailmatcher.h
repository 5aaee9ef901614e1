#pragma once

#include "models/reading/layout/bodystrips.h"
#include "models/reading/layout/seamjudge.h"

namespace jianbao
{

/// Gives sentences that break off their other halves, where other articles stand between: of all ways to pair
/// the ends that stand open with the lines that may go on from them, the likeliest. What speaks for a pair is
/// added up in logarithms of odds: how well the sentence goes on (SeamJudge is of the same scale), whether
/// the halves speak of one matter, and where the second one stands. Does nothing on a page on which every
/// sentence that breaks off goes on well in the next line. One page, one matcher.
class TailMatcher
{
public:
    TailMatcher(const QList<PageLine> &lines, SeamJudge &judge, QList<ArticleDraft> &drafts);
    void match();

private:
    void matchGroup(int from, int to);
    bool isTorn(const BodyStrips &strips, int strip);
    QList<int> bestFollowers(const BodyStrips &strips, const QList<int> &open, const QList<int> &later);
    double likelihood(const BodyStrips &strips, int strip, const QString &paragraph, int follower);
    void apply(const BodyStrips &strips, const QList<int> &open, const QList<int> &followers);

    const QList<PageLine> &m_lines;
    const int m_usualGap;
    SeamJudge &m_judge;
    QList<ArticleDraft> &m_drafts;
};

} // namespace jianbao

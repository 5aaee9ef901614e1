#pragma once

#include "models/reading/layout/articledraft.h"
#include "models/reading/layout/headwords.h"
#include "models/reading/layout/pageline.h"
#include "models/reading/layout/seamjudge.h"
#include "models/reading/layout/sharedwords.h"
#include "models/reading/layout/topics.h"
#include "models/reading/layout/wordsequences.h"

namespace jianbao
{

class SmallHeadingFinder;

/// Puts segments together into articles: small headings into the report they part, body that another article
/// cut off to its beginning, a second half that is printed first behind its first half. One page, one linker.
class SegmentLinker
{
public:
    SegmentLinker(const HeadWords &headWords, const SeamTerms &terms, const Topics &topics,
                  const WordSequences &sequences, const QList<PageLine> &lines,
                  const QList<Segment> &segments);
    QList<ArticleDraft> link();

private:
    static QStringList textsOf(const QList<PageLine> &lines, const QList<Segment> &segments);
    void addLoose(int number);
    bool goesOnListing(const ArticleDraft &report, const Segment &segment) const;
    void joinSections(const SmallHeadingFinder &smallHeadings);
    bool isOther(const ArticleDraft &report, const Segment &segment) const;
    bool isBroken(const ArticleDraft &draft) const;
    double fit(const ArticleDraft &draft, bool latest, int number);
    void append(const ArticleDraft &draft);

    const HeadWords &m_headWords;
    const Topics &m_topics;
    const WordSequences &m_sequences;
    const QList<PageLine> &m_lines;
    const QList<Segment> &m_segments;
    SharedWords m_words;
    SeamJudge m_judge;
    const int m_torn; ///< in how many places a sentence breaks off over heads: then columns stand in turn
    QList<ArticleDraft> m_drafts;
    int m_running = -1; ///< the report to which the latest segment that is no caption belongs; -1 at first
};

} // namespace jianbao

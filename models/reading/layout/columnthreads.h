#pragma once

#include "models/reading/layout/articledraft.h"
#include "models/reading/layout/columnpieces.h"
#include "models/reading/layout/threadodds.h"
#include "models/reading/layout/topics.h"
#include "models/reading/layout/weaving.h"

namespace jianbao
{

/// Reads a page on which the columns of several articles stand in turn, some broken off inside a sentence,
/// some behind a whole paragraph. Of the ways in which heads and paragraphs may go on in others it takes the
/// likeliest (Weaving) that comes from each piece with what likeliest follows it or, if many are torn, from
/// the columns as they stand. One page, one object.
class ColumnThreads
{
public:
    /// The drafts must hold what surely belongs together and nothing that was only guessed; `torn` is what
    /// tornOverHeads() tells of the lines.
    ColumnThreads(const Topics &topics, const WordSequences &sequences, const QList<PageLine> &lines,
                  SeamJudge &judge, QList<ArticleDraft> &drafts, int torn);
    /// In how many places a sentence breaks off over heads: where any does, columns stand in turn. If none
    /// does, 1 where one breaks off over a paragraph that begins with who says it. 0 for texts that are
    /// longer than any page.
    static int tornOverHeads(const QList<PageLine> &lines);
    void weave();

private:
    QList<Weaving::Thread> threadsOfDrafts() const;
    QList<Weaving::Thread> bestThreads();
    ArticleDraft draftOf(const Weaving::Thread &thread) const;

    const Topics &m_topics;
    const bool m_tornOnce; ///< so most columns stand as they were printed
    QList<ArticleDraft> &m_drafts;
    const QList<ColumnPiece> m_pieces;
    ThreadOdds m_odds;
};

} // namespace jianbao

#pragma once

#include "models/reading/layout/articledraft.h"
#include "models/reading/layout/columnpieces.h"
#include "models/reading/layout/threadodds.h"

#include <map>

namespace jianbao
{

/// Reads a page on which the columns of several articles stand in turn, some broken off inside a sentence,
/// some behind a whole paragraph. Of all ways in which heads and paragraphs may go on in others it takes the
/// likeliest (ThreadOdds), and again with what the articles tell then, until nothing changes. One page, one
/// object.
class ColumnThreads
{
public:
    /// The drafts must hold what surely belongs together and nothing that was only guessed; `torn` is what
    /// tornOverHeads() tells of the lines.
    ColumnThreads(const QList<PageLine> &lines, SeamJudge &judge, QList<ArticleDraft> &drafts, int torn);
    /// In how many places a sentence breaks off over heads: where any does, columns stand in turn. If none
    /// does, 1 where one breaks off over a paragraph that begins with who says it. 0 for texts that are
    /// longer than any page.
    static int tornOverHeads(const QList<PageLine> &lines);
    void weave();

private:
    /// Numbers of pieces, in reading order.
    using Thread = QList<int>;
    struct Weaving
    {
        QList<Thread> threads;
        double worth = 0; ///< the logarithm of its odds
    };
    QList<Thread> threadsOfDrafts() const;
    Weaving settle(QList<Thread> threads);
    const Weaving &wovenFrom(const QList<Thread> &threads);
    Weaving bestWeaving(const QList<Thread> &threads);
    QList<Thread> threadsOf(const QList<int> &followers) const;
    ArticleDraft draftOf(const Thread &thread) const;

    QList<ArticleDraft> &m_drafts;
    const QList<ColumnPiece> m_pieces;
    ThreadWords m_words;
    ThreadOdds m_odds;
    std::map<QList<Thread>, Weaving> m_woven; ///< what wovenFrom() was asked for so far
};

} // namespace jianbao

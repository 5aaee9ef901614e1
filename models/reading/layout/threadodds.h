#pragma once

#include "models/reading/layout/articledraft.h"
#include "models/reading/layout/columnpieces.h"
#include "models/reading/layout/seamjudge.h"
#include "models/reading/layout/wordflow.h"

namespace jianbao
{

/// How likely a piece of a column goes on in another one, begins an article or ends it, in logarithms of odds
/// as SeamJudge's: by how the sentence goes on, which words are used behind which, and where the pieces
/// stand. All that it is given must outlive it. `tornOnce`: in one place only does a sentence break off over
/// heads, so most columns stand as they were printed. One page, one object.
class ThreadOdds
{
public:
    ThreadOdds(const QList<PageLine> &lines, SeamJudge &judge, const WordSequences &sequences,
               const QList<ArticleDraft> &drafts, const QList<ColumnPiece> &pieces, bool tornOnce);
    /// For each piece a row: that it goes on in each of the pieces, against their following nothing; last,
    /// that nothing follows it.
    QList<QList<double>> links();

private:
    static constexpr double never = -100;

    double ends(int number) const;
    double begins(int number) const;
    bool mayFollow(int number, int next) const;
    const ColumnPiece &textUnder(int number) const;
    double follows(int number, int next);
    static double section(const ColumnPiece &follower, bool adjacent);
    bool mayFollowHeads(int number, int next) const;
    double overText(int number, int next) const;
    double seam(const ColumnPiece &piece, const ColumnPiece &follower, bool adjacent);
    double behindWhole(const ColumnPiece &piece, const ColumnPiece &follower, bool adjacent) const;
    bool isAtFoot(const ColumnPiece &heads) const { return heads.line > m_lastBody; }

    const QList<PageLine> &m_lines;
    SeamJudge &m_judge;
    WordFlow m_flow;
    const QList<ArticleDraft> &m_drafts;
    const QList<ColumnPiece> &m_pieces;
    const bool m_tornOnce;
    int m_lastBody = -1; ///< the last line of the page that belongs to a body
};

} // namespace jianbao

#pragma once

#include "models/reading/layout/articledraft.h"
#include "models/reading/layout/columnpieces.h"
#include "models/reading/layout/seamjudge.h"
#include "models/reading/layout/threadwords.h"

namespace jianbao
{

/// How likely a piece of a column goes on in another one, begins an article or ends it, in logarithms of odds
/// as SeamJudge's: by what the pieces speak of, how the sentence goes on, and where they stand. All that it
/// is given must outlive it. `tornOnce`: in one place only does a sentence break off over heads, so most
/// columns stand as they were printed. One page, one object.
class ThreadOdds
{
public:
    static constexpr double never = -100;

    ThreadOdds(const QList<PageLine> &lines, SeamJudge &judge, const QList<ArticleDraft> &drafts,
               const QList<ColumnPiece> &pieces, const ThreadWords &words, bool tornOnce);
    /// Whether from now on what the pieces speak of counts, as it does at first; else `words` is not asked.
    void hearKinship(bool heard) { m_hearsKinship = heard; }
    /// That piece `next` follows piece `number` of article `article`, whose text begins with piece `first`.
    double follows(int number, int next, int article, int first);
    /// That nothing follows the piece.
    double ends(int number) const;
    /// That the piece follows nothing.
    double begins(int number) const;

private:
    double kinship(int next, int article, bool underHeads) const;
    double fixed(int number, int next);
    bool mayFollowHeads(int number, int next) const;
    double overText(int number, int next) const;
    double seam(const ColumnPiece &piece, const ColumnPiece &follower, bool adjacent);
    bool isAtFoot(const ColumnPiece &heads) const { return heads.line > m_lastBody; }

    const QList<PageLine> &m_lines;
    SeamJudge &m_judge;
    const QList<ArticleDraft> &m_drafts;
    const QList<ColumnPiece> &m_pieces;
    const ThreadWords &m_words;
    const bool m_tornOnce;
    bool m_hearsKinship = true;
    QList<double> m_fixed; ///< of each two pieces, once it was asked for
    int m_lastBody = -1;   ///< the last line of the page that belongs to a body
};

} // namespace jianbao

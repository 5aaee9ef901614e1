#include "models/reading/layout/threadodds.h"

#include "models/reading/layout/sharedwords.h"

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

constexpr qsizetype longestLabel = 6;

// What speaks for two pieces that follow each other, and against it.
constexpr double stepAway = -0.3;  ///< for each time the way between them doubles
constexpr double backwards = -0.6; ///< the article's end stands above its beginning
constexpr double signedTwice = -3; ///< one has a byline, the other a signature
constexpr double usualWords = 1;   ///< for each power of ten by which the words are likelier together
constexpr double nextInSentence = -0.15;
constexpr double nextInSentenceIfTornOnce = 0.7;
constexpr double nextParagraph = 2.5;
constexpr double nextParagraphIfTornOnce = 2.4;
constexpr double tornBehindWhole = -6;
constexpr double paragraphInSentence = -2.35;
constexpr double looseInSentence = 1;
constexpr double behindConclusion = -0.65;
constexpr double nextSection = -0.5; ///< a small heading right below
constexpr double furtherSection = -1.5;
constexpr double sectionUnderAuthor = 2;

// The same for heads and the first text of their article.
constexpr double headCovered = 2.7; ///< all of a head's pairs of characters
constexpr double headRightAbove = 1.8;
constexpr double headOverOpening = 0.75;
constexpr double headOverTorn = -4; ///< over what another text must stand before
constexpr double headBelow = -2.1;

// What it costs to begin with a piece.
constexpr double topOfPageBegins = -0.5;
constexpr double openingBegins = -1.5;
constexpr double noteBegins = -1.5;
constexpr double tornBegins = -4;
constexpr double countedBegins = -4;
constexpr double paragraphBegins = -2;
constexpr double paragraphUnderHeadBegins = -4;

// What it costs to end with one.
constexpr double headEnds = -3.6;
constexpr double tornEnds = -2.7;
constexpr double tornEndsPage = -1;

/// The longer the way from one piece to the other, the less likely.
double distance(int number, int next)
{
    return std::log2(1.0 + std::abs(next - number));
}

} // namespace

ThreadOdds::ThreadOdds(const QList<PageLine> &lines, SeamJudge &judge, const WordSequences &sequences,
                       const QList<ArticleDraft> &drafts, const QList<ColumnPiece> &pieces, bool tornOnce)
    : m_lines(lines)
    , m_judge(judge)
    , m_flow(sequences)
    , m_drafts(drafts)
    , m_pieces(pieces)
    , m_tornOnce(tornOnce)
{
    for (const ColumnPiece &piece : m_pieces)
        m_lastBody = piece.isHeads() ? m_lastBody : std::max(m_lastBody, piece.body.last());
}

QList<QList<double>> ThreadOdds::links()
{
    const int count = int(m_pieces.size());
    QList<QList<double>> links(count, QList<double>(count + 1, never));
    for (int number = 0; number < count; ++number) {
        for (int next = 0; next < count; ++next) {
            if (mayFollow(number, next))
                links[number][next] = follows(number, next) - begins(next);
        }
        links[number][count] = ends(number);
    }
    return links;
}

bool ThreadOdds::mayFollow(int number, int next) const
{
    const ColumnPiece &piece = m_pieces.at(number);
    const ColumnPiece &follower = m_pieces.at(next);
    if (number == next || piece.closed || (follower.hasHeads && !follower.section) || follower.continued)
        return false;
    if (piece.isHeads())
        return !follower.hasHeads && mayFollowHeads(number, next);
    const ArticleDraft &article = m_drafts.at(piece.draft);
    if (follower.hasHeads)
        return !piece.open && !(article.opening && textUnder(next).closed); // both signed
    const ArticleDraft &text = m_drafts.at(follower.draft);
    return !follower.opening &&
           !(article.opening && follower.topOfPage && text.closed && text.heads.isEmpty());
}

/// The text right under the heads `number`; they themselves if they hold it or stand over none.
const ColumnPiece &ThreadOdds::textUnder(int number) const
{
    const bool parted =
        number + 1 < m_pieces.size() && m_pieces.at(number + 1).draft == m_pieces.at(number).draft;
    return m_pieces.at(m_pieces.at(number).isHeads() && parted ? number + 1 : number);
}

double ThreadOdds::follows(int number, int next)
{
    const ColumnPiece &piece = m_pieces.at(number);
    const ColumnPiece &follower = m_pieces.at(next);
    if (piece.isHeads())
        return overText(number, next);
    const bool adjacent = follower.above == number;
    const double goesOn = follower.hasHeads ? section(follower, adjacent) : seam(piece, follower, adjacent);
    const bool twice = m_drafts.at(piece.draft).opening && follower.closed && !follower.hasHeads &&
                       m_drafts.at(follower.draft).heads.isEmpty();
    return goesOn + (twice ? signedTwice : 0) + (follower.line < piece.body.first() ? backwards : 0) +
           (adjacent ? 0 : stepAway * distance(number, next));
}

/// That a small heading stands below.
double ThreadOdds::section(const ColumnPiece &follower, bool adjacent)
{
    if (!adjacent)
        return furtherSection;
    return nextSection + (follower.underAuthor ? sectionUnderAuthor : 0);
}

bool ThreadOdds::mayFollowHeads(int number, int next) const
{
    const ColumnPiece &heads = m_pieces.at(number);
    const bool beneath = m_pieces.at(next).above == number;
    return !isAtFoot(heads) && (heads.text.size() > longestLabel || beneath);
}

/// That the heads `number` stand over the text `next`.
double ThreadOdds::overText(int number, int next) const
{
    const ColumnPiece &heads = m_pieces.at(number);
    const ColumnPiece &follower = m_pieces.at(next);
    double covered = 0;
    for (const int line : m_drafts.at(heads.draft).heads)
        covered = std::max(covered, SharedWords::coverage(m_lines.at(line).text, follower.text));
    return headCovered * covered + (follower.above == number ? headRightAbove : 0) +
           (follower.opening ? headOverOpening : 0) +
           (follower.openStart || follower.refersBack ? headOverTorn : 0) +
           (follower.line < heads.line ? headBelow : 0);
}

double ThreadOdds::seam(const ColumnPiece &piece, const ColumnPiece &follower, bool adjacent)
{
    if (!piece.open)
        return behindWhole(piece, follower, adjacent);
    const double next = m_tornOnce ? nextInSentenceIfTornOnce : nextInSentence;
    return m_judge.fit(piece.paragraph, m_lines.at(follower.body.first()).text) +
           usualWords * m_flow.over(piece.ending, follower.beginning) + (adjacent ? next : 0) +
           (follower.paragraphStart ? paragraphInSentence : 0) + (follower.looseStart ? looseInSentence : 0);
}

double ThreadOdds::behindWhole(const ColumnPiece &piece, const ColumnPiece &follower, bool adjacent) const
{
    const double next = m_tornOnce ? nextParagraphIfTornOnce : nextParagraph;
    return (adjacent ? next : 0) + (follower.openStart ? tornBehindWhole : 0) +
           (piece.concludes ? behindConclusion : 0);
}

double ThreadOdds::ends(int number) const
{
    const ColumnPiece &piece = m_pieces.at(number);
    if (piece.isHeads())
        return isAtFoot(piece) ? 0 : headEnds;
    if (!piece.open)
        return 0;
    return piece.body.last() == m_lastBody ? tornEndsPage : tornEnds;
}

double ThreadOdds::begins(int number) const
{
    const ColumnPiece &piece = m_pieces.at(number);
    if (piece.counted)
        return countedBegins;
    if (piece.continued || piece.hasHeads)
        return 0;
    if (piece.topOfPage)
        return topOfPageBegins;
    if (piece.opening)
        return openingBegins;
    if (piece.note)
        return noteBegins;
    const bool behindText = piece.above >= 0 && !m_pieces.at(piece.above).isHeads();
    return piece.openStart ? tornBegins : behindText ? paragraphBegins : paragraphUnderHeadBegins;
}

} // namespace jianbao

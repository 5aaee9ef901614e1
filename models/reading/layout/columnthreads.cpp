#include "models/reading/layout/columnthreads.h"

#include "models/reading/layout/bestpairing.h"
#include "models/reading/layout/sentenceends.h"

#include <algorithm>
#include <cmath>

namespace jianbao
{

namespace
{

constexpr int fewestTorn = 2;
constexpr qsizetype mostLines = 300; ///< no page has more
constexpr int mostRounds = 5;
constexpr qsizetype longestLabel = 6;
constexpr double never = -100;

// What speaks for two pieces that follow each other, and against it.
constexpr double kinshipWeight = 3;
constexpr double stepAway = -0.3; ///< for each time the way between them doubles
constexpr double backwards = -1;  ///< the article's end stands above its beginning
constexpr double nextInSentence = 0.5;
constexpr double nextParagraph = 2;
constexpr double tornBehindWhole = -6;
constexpr double paragraphInSentence = -3.5;
constexpr double looseInSentence = 1;

// The same for heads and the first text of their article.
constexpr double headCovered = 2; ///< all of a head's pairs of characters
constexpr double headRightAbove = 1.5;
constexpr double headOverOpening = 1;
constexpr double headOverTorn = -4;
constexpr double headBelow = -1.5;

// What it costs to begin with a piece.
constexpr double topOfPageBegins = -0.5;
constexpr double openingBegins = -1.5;
constexpr double noteBegins = -1.5;
constexpr double tornBegins = -4;
constexpr double paragraphBegins = -1.5;
constexpr double paragraphUnderHeadBegins = -4;

// What it costs to end with one.
constexpr double headEnds = -3;
constexpr double tornEnds = -5;
constexpr double tornEndsPage = -1;

QStringList textsOf(const QList<ColumnPiece> &pieces)
{
    QStringList texts;
    for (const ColumnPiece &piece : pieces)
        texts.append(piece.text);
    return texts;
}

/// Heads tell of their article wherever they stand.
QList<int> placesOf(const QList<ColumnPiece> &pieces)
{
    QList<int> places;
    for (const ColumnPiece &piece : pieces)
        places.append(piece.isHeads() ? -1 : piece.line);
    return places;
}

int firstLine(const ArticleDraft &draft)
{
    return draft.heads.isEmpty() ? draft.body.first() : draft.heads.first();
}

/// The longer the way from one piece to the other, the less likely.
double distance(int number, int next)
{
    return std::log2(1.0 + std::abs(next - number));
}

} // namespace

ColumnThreads::ColumnThreads(const QList<PageLine> &lines, SeamJudge &judge, QList<ArticleDraft> &drafts)
    : m_lines(lines)
    , m_judge(judge)
    , m_drafts(drafts)
    , m_pieces(readColumnPieces(lines, drafts))
    , m_words(textsOf(m_pieces), placesOf(m_pieces))
{
    for (const ColumnPiece &piece : m_pieces)
        m_lastBody = piece.isHeads() ? m_lastBody : std::max(m_lastBody, piece.body.last());
}

bool ColumnThreads::standInTurn(const QList<PageLine> &lines)
{
    if (lines.size() > mostLines)
        return false;
    int torn = 0;
    const PageLine *above = nullptr;
    for (const PageLine &line : lines) {
        const bool begins = line.isHead() || line.kind == LineKind::Opening;
        torn += begins && above && above->isBody() && !above->listed && !above->photoEnd &&
                !above->signedEnd && isOpenEnd(above->text) && !isLeaving(above->text);
        if (line.kind != LineKind::Furniture)
            above = &line;
    }
    return torn >= fewestTorn;
}

void ColumnThreads::weave()
{
    QList<Thread> threads = threadsOfDrafts();
    for (int round = 0; round < mostRounds; ++round) {
        const QList<Thread> found = bestThreads(threads);
        if (found == threads)
            break;
        threads = found;
    }
    QList<ArticleDraft> drafts;
    for (const Thread &thread : std::as_const(threads))
        drafts.append(draftOf(thread));
    m_drafts.removeIf([](const ArticleDraft &draft) { return !draft.photo; });
    m_drafts += drafts;
    std::stable_sort(m_drafts.begin(), m_drafts.end(),
                     [](const auto &a, const auto &b) { return firstLine(a) < firstLine(b); });
}

QList<ColumnThreads::Thread> ColumnThreads::threadsOfDrafts() const
{
    QList<Thread> threads;
    for (int number = 0; number < m_pieces.size(); ++number) {
        if (number == 0 || m_pieces.at(number).draft != m_pieces.at(number - 1).draft)
            threads.append(Thread{});
        threads.last().append(number);
    }
    return threads;
}

/// The likeliest threads by what the articles tell that `threads` make up.
QList<ColumnThreads::Thread> ColumnThreads::bestThreads(const QList<Thread> &threads)
{
    m_words.thread(threads);
    QList<QList<double>> rows(m_pieces.size());
    for (int article = 0; article < threads.size(); ++article) {
        for (const int number : threads.at(article)) {
            QList<double> &row = rows[number];
            for (int next = 0; next < m_pieces.size(); ++next) {
                const double sum = likelihood(number, next, article, threads.at(article));
                row.append(sum > never ? sum - beginsHere(m_pieces.at(next)) : never);
            }
            row.append(QList<double>(m_pieces.size(), endsHere(m_pieces.at(number))));
        }
    }
    QList<int> followers;
    for (const int column : bestPairing(rows))
        followers.append(column < m_pieces.size() ? column : -1);
    return threadsOf(followers);
}

/// Each piece with its followers, from those on that follow none; what is left goes round in a ring.
QList<ColumnThreads::Thread> ColumnThreads::threadsOf(const QList<int> &followers) const
{
    QList<Thread> threads;
    QList<bool> placed(m_pieces.size(), false);
    const auto follow = [&](int number) {
        Thread thread;
        for (; number >= 0 && !placed.at(number); number = followers.at(number)) {
            placed[number] = true;
            thread.append(number);
        }
        if (!thread.isEmpty())
            threads.append(thread);
    };
    for (int number = 0; number < m_pieces.size(); ++number) {
        if (!followers.contains(number))
            follow(number);
    }
    for (int number = 0; number < m_pieces.size(); ++number)
        follow(number);
    return threads;
}

/// The logarithm of the odds that piece `next` follows piece `number`, which stands in `thread`.
double ColumnThreads::likelihood(int number, int next, int article, const Thread &thread)
{
    const ColumnPiece &piece = m_pieces.at(number);
    const ColumnPiece &follower = m_pieces.at(next);
    if (number == next || piece.closed || follower.hasHeads || follower.continued)
        return never;
    if (piece.isHeads())
        return likelihoodUnderHeads(number, next, article);
    const bool backward = follower.line < piece.body.first();
    if (follower.opening || (backward && follower.line > m_pieces.at(thread.first()).line))
        return never;
    const bool adjacent = follower.above == number;
    return kinshipWeight * m_words.margin(next, article) + seam(piece, follower, adjacent) +
           (backward ? backwards : 0) + (adjacent ? 0 : stepAway * distance(number, next));
}

double ColumnThreads::likelihoodUnderHeads(int number, int next, int article) const
{
    const ColumnPiece &heads = m_pieces.at(number);
    const ColumnPiece &follower = m_pieces.at(next);
    const bool beneath = follower.above == number;
    if (isAtFoot(heads) || (heads.text.size() <= longestLabel && !beneath))
        return never;
    double covered = 0;
    for (const int line : m_drafts.at(heads.draft).heads)
        covered = std::max(covered, SharedWords::coverage(m_lines.at(line).text, follower.text));
    return kinshipWeight * m_words.marginWithRest(next, article) + headCovered * covered +
           (beneath ? headRightAbove : 0) + (follower.opening ? headOverOpening : 0) +
           (follower.openStart ? headOverTorn : 0) + (follower.line < heads.line ? headBelow : 0);
}

double ColumnThreads::seam(const ColumnPiece &piece, const ColumnPiece &follower, bool adjacent)
{
    if (!piece.open)
        return (follower.openStart ? tornBehindWhole : 0) + (adjacent ? nextParagraph : 0);
    return m_judge.fit(piece.paragraph, m_lines.at(follower.body.first()).text) +
           (adjacent ? nextInSentence : 0) + (follower.paragraphStart ? paragraphInSentence : 0) +
           (follower.looseStart ? looseInSentence : 0);
}

/// The logarithm of the odds that nothing follows the piece.
double ColumnThreads::endsHere(const ColumnPiece &piece) const
{
    if (piece.isHeads())
        return isAtFoot(piece) ? 0 : headEnds;
    if (!piece.open)
        return 0;
    return piece.body.last() == m_lastBody ? tornEndsPage : tornEnds;
}

/// The logarithm of the odds that the piece follows nothing.
double ColumnThreads::beginsHere(const ColumnPiece &piece) const
{
    if (piece.continued)
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

ArticleDraft ColumnThreads::draftOf(const Thread &thread) const
{
    const ColumnPiece &first = m_pieces.at(thread.first());
    const ArticleDraft &source = m_drafts.at(first.draft);
    ArticleDraft draft;
    if (first.hasHeads || first.body.first() == source.body.first())
        draft = source;
    if (!first.hasHeads)
        draft.heads.clear(); // they begin a thread of their own
    draft.body.clear();
    draft.openStart = first.openStart;
    if (first.isHeads() && thread.size() > 1) {
        const ColumnPiece &second = m_pieces.at(thread.at(1));
        draft.marked = second.opening;
        draft.opening = second.opening && m_drafts.at(second.draft).opening;
        draft.openStart = second.openStart;
    }
    for (const int number : thread)
        draft.body += m_pieces.at(number).body;
    draft.closed = m_pieces.at(thread.last()).closed;
    return draft;
}

} // namespace jianbao

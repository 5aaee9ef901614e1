#include "models/reading/layout/columnthreads.h"

#include "models/reading/layout/bestpairing.h"
#include "models/reading/layout/sentenceends.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr int fewestTorn = 2;
constexpr qsizetype mostLines = 300; ///< no page has more
constexpr int mostRounds = 5;

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

} // namespace

ColumnThreads::ColumnThreads(const QList<PageLine> &lines, SeamJudge &judge, QList<ArticleDraft> &drafts)
    : m_drafts(drafts)
    , m_pieces(readColumnPieces(lines, drafts))
    , m_words(textsOf(m_pieces), placesOf(m_pieces))
    , m_odds(lines, judge, drafts, m_pieces, m_words)
{
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
                const double sum = m_odds.follows(number, next, article, threads.at(article).first());
                row.append(sum > ThreadOdds::never ? sum - m_odds.begins(next) : ThreadOdds::never);
            }
            row.append(QList<double>(m_pieces.size(), m_odds.ends(number)));
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

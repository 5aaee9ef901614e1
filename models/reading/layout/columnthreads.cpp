#include "models/reading/layout/columnthreads.h"

#include "models/reading/layout/bestpairing.h"
#include "models/reading/layout/sentenceends.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr qsizetype mostLines = 300; ///< no page has more
constexpr int mostRounds = 6;

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

/// The piece with which the article's text begins, or its heads if it has none.
int firstText(const QList<ColumnPiece> &pieces, const QList<int> &thread)
{
    return pieces.at(thread.first()).isHeads() && thread.size() > 1 ? thread.at(1) : thread.first();
}

int firstLine(const ArticleDraft &draft)
{
    return draft.heads.isEmpty() ? draft.body.first() : draft.heads.first();
}

} // namespace

ColumnThreads::ColumnThreads(const QList<PageLine> &lines, SeamJudge &judge, QList<ArticleDraft> &drafts,
                             int torn)
    : m_drafts(drafts)
    , m_pieces(readColumnPieces(lines, drafts))
    , m_words(textsOf(m_pieces), placesOf(m_pieces))
    , m_odds(lines, judge, drafts, m_pieces, m_words, torn == 1)
{
}

int ColumnThreads::tornOverHeads(const QList<PageLine> &lines)
{
    if (lines.size() > mostLines)
        return 0;
    int torn = 0;
    bool overSource = false;
    const PageLine *above = nullptr;
    for (const PageLine &line : lines) {
        const bool open = above && above->isBody() && !above->listed && !above->photoEnd &&
                          !above->signedEnd && isOpenEnd(above->text) && !isLeaving(above->text);
        const bool begins = line.isHead() || line.kind == LineKind::Opening;
        torn += open && begins;
        overSource = overSource || (open && !begins && line.isBody() && tellsSource(line.text));
        if (line.kind != LineKind::Furniture)
            above = &line;
    }
    return torn > 0 ? torn : int(overSource);
}

void ColumnThreads::weave()
{
    // What the pieces speak of holds together what was cut wrongly: so it starts once without.
    m_odds.hearKinship(false);
    const QList<Thread> withoutKinship = bestWeaving(threadsOfDrafts()).threads;
    m_odds.hearKinship(true);
    const Weaving asCut = settle(wovenFrom(threadsOfDrafts()).threads);
    const Weaving anew = settle(withoutKinship);
    const QList<Thread> &threads = anew.worth > asCut.worth ? anew.threads : asCut.threads;
    QList<ArticleDraft> drafts;
    for (const Thread &thread : threads)
        drafts.append(draftOf(thread));
    m_drafts.removeIf([](const ArticleDraft &draft) { return !draft.photo; });
    m_drafts += drafts;
    std::stable_sort(m_drafts.begin(), m_drafts.end(),
                     [](const auto &a, const auto &b) { return firstLine(a) < firstLine(b); });
}

/// What comes of `threads` when nothing changes any more.
ColumnThreads::Weaving ColumnThreads::settle(QList<Thread> threads)
{
    Weaving best;
    for (int round = 1; round < mostRounds; ++round) {
        const Weaving &weaving = wovenFrom(threads);
        if (best.threads.isEmpty() || weaving.worth > best.worth)
            best = weaving;
        if (weaving.threads == threads)
            break;
        threads = weaving.threads;
    }
    return best;
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

/// The likeliest threads by what the articles tell that `threads` make up. Both starts mostly come to the
/// same.
const ColumnThreads::Weaving &ColumnThreads::wovenFrom(const QList<Thread> &threads)
{
    const auto [weaving, isNew] = m_woven.try_emplace(threads);
    if (isNew) {
        m_words.thread(threads);
        weaving->second = bestWeaving(threads);
    }
    return weaving->second;
}

/// The likeliest threads by the odds as they are now, if the pieces make up `threads`.
ColumnThreads::Weaving ColumnThreads::bestWeaving(const QList<Thread> &threads)
{
    QList<QList<double>> rows(m_pieces.size());
    for (QList<double> &row : rows)
        row.reserve(m_pieces.size() + 1);
    for (int article = 0; article < threads.size(); ++article) {
        const int first = firstText(m_pieces, threads.at(article));
        for (const int number : threads.at(article)) {
            QList<double> &row = rows[number];
            for (int next = 0; next < m_pieces.size(); ++next) {
                const double sum = m_odds.follows(number, next, article, first);
                row.append(sum > ThreadOdds::never ? sum - m_odds.begins(next) : ThreadOdds::never);
            }
            row.append(m_odds.ends(number));
        }
    }
    Weaving weaving;
    QList<int> followers;
    for (const int column : bestPairing(rows)) {
        weaving.worth += rows.at(followers.size()).at(column);
        followers.append(column < m_pieces.size() ? column : -1);
    }
    weaving.threads = threadsOf(followers);
    return weaving;
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

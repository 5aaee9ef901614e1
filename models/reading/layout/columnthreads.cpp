#include "models/reading/layout/columnthreads.h"

#include "models/reading/layout/bestpairing.h"
#include "models/reading/layout/sentenceends.h"

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr qsizetype mostLines = 300; ///< no page has more

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

/// Each piece with what likeliest follows it, whatever they speak of; what goes round in a ring begins with
/// its first piece.
QList<Weaving::Thread> likeliestThreads(const QList<QList<double>> &links)
{
    const QList<int> followers = bestPairing(links);
    QList<Weaving::Thread> threads;
    QList<bool> placed(links.size(), false);
    const auto follow = [&](int number) {
        Weaving::Thread thread;
        for (; number < links.size() && !placed.at(number); number = followers.at(number)) {
            placed[number] = true;
            thread.append(number);
        }
        if (!thread.isEmpty())
            threads.append(thread);
    };
    for (int number = 0; number < links.size(); ++number) {
        if (!followers.contains(number))
            follow(number);
    }
    for (int number = 0; number < links.size(); ++number)
        follow(number);
    return threads;
}

} // namespace

ColumnThreads::ColumnThreads(const Topics &topics, const WordSequences &sequences,
                             const QList<PageLine> &lines, SeamJudge &judge, QList<ArticleDraft> &drafts,
                             int torn)
    : m_topics(topics)
    , m_tornOnce(torn == 1)
    , m_drafts(drafts)
    , m_pieces(readColumnPieces(lines, drafts))
    , m_odds(lines, judge, sequences, drafts, m_pieces, m_tornOnce)
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

QList<Weaving::Thread> ColumnThreads::bestThreads()
{
    const PieceKinship kinship(m_topics, textsOf(m_pieces), placesOf(m_pieces));
    const QList<QList<double>> links = m_odds.links();
    Weaving likeliest(kinship, links, likeliestThreads(links));
    likeliest.improve(m_tornOnce ? Weaving::Exchange::Two : Weaving::Exchange::Three);
    if (m_tornOnce)
        return likeliest.threads();
    Weaving asCut(kinship, links, threadsOfDrafts());
    asCut.improve();
    return (likeliest.worth() > asCut.worth() ? likeliest : asCut).threads();
}

void ColumnThreads::weave()
{
    QList<ArticleDraft> drafts;
    for (const Weaving::Thread &thread : bestThreads())
        drafts.append(draftOf(thread));
    m_drafts.removeIf([](const ArticleDraft &draft) { return !draft.photo; });
    m_drafts += drafts;
    std::stable_sort(m_drafts.begin(), m_drafts.end(),
                     [](const auto &a, const auto &b) { return firstLine(a) < firstLine(b); });
}

QList<Weaving::Thread> ColumnThreads::threadsOfDrafts() const
{
    QList<Weaving::Thread> threads;
    for (int number = 0; number < m_pieces.size(); ++number) {
        if (number == 0 || m_pieces.at(number).draft != m_pieces.at(number - 1).draft)
            threads.append(Weaving::Thread{});
        threads.last().append(number);
    }
    return threads;
}

ArticleDraft ColumnThreads::draftOf(const Weaving::Thread &thread) const
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
    for (const int number : thread) {
        if (number != thread.first() && m_pieces.at(number).hasHeads)
            draft.body += m_drafts.at(m_pieces.at(number).draft).heads;
        draft.body += m_pieces.at(number).body;
    }
    draft.closed = m_pieces.at(thread.last()).closed;
    return draft;
}

} // namespace jianbao

#pragma once

#include "models/reading/layout/articledraft.h"
#include "models/reading/layout/pageline.h"
#include "models/reading/layout/seamjudge.h"
#include "models/reading/layout/sharedwords.h"

namespace jianbao
{

/// Joins the halves of articles that stand in the wrong order or under a stranger's head: a second half
/// printed first, an opening under no head, a tail that follows another article. Proof is a sentence that
/// breaks off in one place together with rare words that both places share. One page, one joiner.
class HalvesJoiner
{
public:
    HalvesJoiner(const QList<PageLine> &lines, const SharedWords &words, SeamJudge &judge,
                 QList<ArticleDraft> &drafts);
    void join();

private:
    void joinOpenings();
    void joinHeadless();
    void joinTails();
    int firstNear(int number) const;
    int endNear(int number) const;
    int bestHeadFor(int number) const;
    int bestStartFor(int number);
    bool takeTail(int number);
    void takeFinale(int number);
    qsizetype strayFrom(const ArticleDraft &draft) const;
    ArticleDraft *hostOfStray(int number) const;
    QString textOf(const QList<int> &lines) const;
    bool endsOpen(const ArticleDraft &draft) const;
    bool leavesPage(const ArticleDraft &draft) const;
    int shared(const ArticleDraft &a, const ArticleDraft &b) const;

    const QList<PageLine> &m_lines;
    const SharedWords &m_words;
    SeamJudge &m_judge;
    QList<ArticleDraft> &m_drafts;
};

} // namespace jianbao

#pragma once

#include "models/reading/layout/articledraft.h"
#include "models/reading/layout/pageline.h"
#include "models/reading/layout/seamjudge.h"
#include "models/reading/layout/toldwords.h"

namespace jianbao
{

/// Gives sentences that break off their other halves, where other articles stand between: of all ways to pair
/// the ends that stand open with the lines that may go on from them, the one in which the sentences go on
/// best and the halves share most words. Does nothing on a page on which every sentence that breaks off goes
/// on well in the next line. One page, one matcher.
class TailMatcher
{
public:
    TailMatcher(const QList<PageLine> &lines, const SharedWords &words, SeamJudge &judge,
                QList<ArticleDraft> &drafts);
    void match();

private:
    /// Lines of one draft's body between two places at which it may be parted.
    struct Strip
    {
        int draft;
        QList<int> lines;
        bool open;                     ///< ends inside a sentence
        int before;                    ///< the strip before it in its draft, -1 for the first
        int next = -1;                 ///< the strip behind it
        QList<ToldWords::Word> told{}; ///< the rare words of its beginning
        double ownWords = 0;           ///< what it is worth that its draft used these words before
        qsizetype toldTo = 0;          ///< where it ends in what its draft tells
    };

    void matchGroup(int from, int to);
    void readStrips(int from, int to);
    void findWords();
    static double worthOfWords(const Strip &tail, const Strip &strip);
    bool mayPart(const QList<int> &body, qsizetype at) const;
    bool endsOpen(const ArticleDraft &draft, qsizetype at) const;
    bool isHeadless(int strip) const;
    bool beginsItself(int strip) const;
    bool isTorn(int strip);
    double worth(int strip, const QString &paragraph, int follower);
    double worthOfStaying(int follower) const;
    void apply(const QList<int> &open, const QList<int> &followers);
    void append(ArticleDraft &draft, int strip, QList<bool> &placed);
    QString paragraphOf(const Strip &strip) const;
    const PageLine &firstLine(int strip) const { return m_lines.at(m_strips.at(strip).lines.first()); }

    const QList<PageLine> &m_lines;
    int m_usualGap; ///< lines that stand closer belong to one paragraph
    const SharedWords &m_words;
    SeamJudge &m_judge;
    QList<ArticleDraft> &m_drafts;
    QList<Strip> m_strips;
    QHash<int, QString> m_told; ///< heads and bodies of the drafts
};

} // namespace jianbao

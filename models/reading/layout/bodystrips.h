#pragma once

#include "models/reading/layout/articledraft.h"
#include "models/reading/layout/pageline.h"
#include "models/reading/layout/toldpairs.h"

namespace jianbao
{

/// Lines of one draft's body between two places at which it may be parted.
struct BodyStrip
{
    int draft;
    QList<int> lines;
    bool open;                       ///< ends inside a sentence
    int before;                      ///< the strip before it in its draft, -1 for the first
    int next = -1;                   ///< the strip behind it
    qsizetype toldTo = 0;            ///< where it ends in what its draft tells
    bool openStart = false;          ///< begins inside a sentence
    bool paragraphStart = false;     ///< begins as paragraphs do
    QList<ToldPairs::Place> pairs{}; ///< where the rare pairs of its beginning are told first
};

/// The bodies of some drafts, parted into strips wherever another line of the page might go on. Holds for as
/// long as lines and drafts stay as they are.
class BodyStrips
{
public:
    /// The strips of drafts [from, to) but for captions. Lines that stand closer than `usualGap` belong to
    /// one paragraph.
    BodyStrips(const QList<PageLine> &lines, int usualGap, const QList<ArticleDraft> &drafts, int from,
               int to);

    int size() const { return int(m_strips.size()); }
    const BodyStrip &at(int strip) const { return m_strips.at(strip); }
    const PageLine &firstLine(int strip) const { return m_lines.at(at(strip).lines.first()); }
    int lastLine(int strip) const { return at(strip).lines.last(); }
    /// True if the strip begins a body without head and byline: only a sentence that breaks off leads to it.
    bool isHeadless(int strip) const;
    /// True if it begins a text without head and byline that only a guess put behind its draft.
    bool isJoint(int strip) const;
    /// True if it stands above all else on the page: the end of an article from another page may do so.
    bool isTopOfPage(int strip) const;
    /// True if the strip reads as a paragraph of its own behind a whole one.
    bool beginsItself(int strip) const;
    /// True if it stands on the page right behind the strip before it.
    bool standsBehindItsOwn(int strip) const;
    /// The paragraph up to the strip's end: with the strips before that end inside a sentence.
    QString paragraphOf(int strip) const;

    /// Looks at how each strip begins, which beginsItself() and kinship() ask for every pair of strips.
    void readBeginnings();
    /// How much the beginning of `tail` speaks of what the draft of `strip` tells up to its end: the root of
    /// the number of rare pairs of characters that both hold.
    double kinship(int tail, int strip) const;

private:
    void readDraft(int number);
    void findPairs();
    QString textOf(const QList<int> &lines) const;
    bool mayPart(const QList<int> &body, qsizetype at) const;
    bool endsOpen(const ArticleDraft &draft, qsizetype at) const;

    const QList<PageLine> &m_lines;
    const int m_usualGap;
    const QList<ArticleDraft> &m_drafts;
    QList<BodyStrip> m_strips;
};

} // namespace jianbao

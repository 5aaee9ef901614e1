#pragma once

#include "models/reading/finders/patterns/wordtrie.h"
#include "models/reading/layout/articledraft.h"
#include "models/reading/layout/pageline.h"
#include "models/reading/layout/personnames.h"

namespace jianbao
{

class Lexicon;

/// Tells kicker (引题), headline (主题) and deck (副题) of an article's heads apart: by heading marks, dashes
/// and labels and, where they tell nothing, by who does something in the line. Immutable.
class HeadlineReader
{
public:
    explicit HeadlineReader(const Lexicon &lexicon);

    /// Fills in banner, kicker, headline and deck. `usualGap` is the number of blank lines between two lines
    /// of this page: heads that stand closer are one line that the scan broke.
    void read(const QList<PageLine> &lines, const ArticleDraft &draft, int usualGap, Article &article) const;

private:
    struct Unit;
    QList<Unit> unitsOf(const QList<PageLine> &lines, const QList<int> &heads, int usualGap) const;
    double weight(const Unit &unit, const QString &lead) const;
    double placeWeight(const QList<Unit> &units, qsizetype i) const;
    static bool isSetSmaller(const QList<Unit> &units, qsizetype i);
    bool hasDeckBelow(const Unit &upper, const Unit &lower) const;
    bool mayBeCampaign(const Unit &unit) const;
    bool isActor(const QString &text) const;
    bool labelsItself(const QString &text) const;
    bool namesActor(const QString &text) const;

    PersonNames m_names;
    QStringList m_actors;
    QStringList m_falseActors;
    QStringList m_followers;
    WordTrie m_actorWords;
    WordTrie m_falseActorWords;
    WordTrie m_deeds;
};

} // namespace jianbao

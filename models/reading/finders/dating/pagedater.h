#pragma once

#include "models/datatypes/page.h"
#include "models/reading/finders/dating/issueclues.h"
#include "models/reading/finders/times/timefinder.h"
#include "models/reading/finders/times/wordsofday.h"

#include <QStringList>

namespace jianbao
{

class Lexicon;

/// Works out when a page was printed by intersecting its clues (years named, 今年/去年, lunar festivals,
/// durations, the latest day told, what is still to come) into a window; 昨日(7月22日) tells the very day.
/// Unknown if nothing tells the year. Reentrant.
class PageDater
{
public:
    /// `times` is for pages.
    PageDater(const Lexicon &lexicon, const TimeFinder &times);
    /// `furniture`: the page's lines outside all articles, among which the printed date line may stand.
    IssueDate date(const QList<Article> &articles, const QStringList &furniture = {}) const;

    /// The same, with what was looked through for it: the body of each article (Article::body()), in their
    /// order. No bodies if a printed date told the day, or if the text is longer than any page.
    struct Dating
    {
        IssueDate issue;
        QList<TimeFinder::Scan> bodies;
    };
    Dating read(const QList<Article> &articles, const QStringList &furniture) const;

private:
    struct Words;
    IssueDate dateOf(const Words &words, QList<IssueClue> clues, const QStringList &furniture) const;
    IssueDate dateIn(int year, const Words &words, QDate last = {}) const;

    TimeFinder m_times;
    IssueClues m_clues;
    WordsOfDay m_wordsOfDay;
};

} // namespace jianbao

#pragma once

#include "models/datatypes/page.h"
#include "models/reading/facts/articlefactreader.h"
#include "models/reading/finders/dating/pagedater.h"
#include "models/reading/finders/names/districtfinder.h"
#include "models/reading/layout/pagecutter.h"

#include <QDate>

#include <functional>

namespace jianbao
{

class Lexicon;

/// What a person knows about a page before it is read.
struct ReadingRequest
{
    QString fileName; ///< a clue to the day where it tells one
    QString text;
    QDate issueDate;                       ///< invalid: to be worked out
    std::function<bool()> isUnwanted = {}; ///< asked between steps; true ends the reading early
};

/// Runs all steps of reading in order: cut, mend, bylines, page date, times, quantities, districts, facts.
/// Gives the same answer for the same text everywhere; never throws; what it could not understand stands in
/// Page::warnings and Page::uncovered. A reading that became unwanted on its way lacks facts. Reentrant: one
/// reader may serve several threads. Making one costs as much as reading a page, so make one and keep it; the
/// lexicon must outlive it.
class PageReader
{
public:
    explicit PageReader(const Lexicon &lexicon);
    Page read(const ReadingRequest &request) const;

    /// read() in two halves, for articles that somebody corrects between them: the page cut and dated,
    /// without facts and districts; then these, of the articles as they are now.
    Page cut(const ReadingRequest &request) const;
    void findFacts(Page &page, const std::function<bool()> &isUnwanted = {}) const;

private:
    PageReader(const Lexicon &lexicon, const TimeFinder &times);
    Page cut(const ReadingRequest &request, QList<TimeFinder::Scan> &bodies) const;
    void findFacts(Page &page, const std::function<bool()> &isUnwanted,
                   const QList<TimeFinder::Scan> &bodies) const;

    PageCutter m_cutter;
    PageDater m_dater;
    DistrictFinder m_districts;
    ArticleFactReader m_facts;
};

} // namespace jianbao

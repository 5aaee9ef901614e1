#pragma once

#include "models/datatypes/page.h"

#include <QDate>

namespace jianbao
{

class Lexicon;

/// What a person knows about a page before it is read.
struct ReadingRequest
{
    QString fileName;
    QString text;
    QDate issueDate; ///< invalid: to be worked out
};

/// Runs all steps of reading in order: cut, mend, bylines, page date, times, quantities, districts, facts. Gives the
/// same answer for the same text everywhere; never throws; what it could not understand stands in Page::warnings and
/// Page::uncovered. Reentrant: one reader may serve several threads.
class PageReader
{
public:
    explicit PageReader(const Lexicon &lexicon);
    Page read(const ReadingRequest &request) const;

private:
    const Lexicon &m_lexicon;
};

} // namespace jianbao

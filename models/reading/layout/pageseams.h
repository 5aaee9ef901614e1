#pragma once

#include "models/reading/layout/pageline.h"
#include "models/reading/layout/seamjudge.h"

#include <optional>

namespace jianbao
{

/// Judges seams before the page is parted into segments; reads the page's words at the first question: most
/// pages ask none. One page, one object.
class PageSeams
{
public:
    PageSeams(const QList<PageLine> &lines, const SeamTerms &terms) : m_lines(lines), m_terms(terms) {}
    /// As SeamJudge::fit.
    double fit(const QString &before, const QString &after);

private:
    const QList<PageLine> &m_lines;
    const SeamTerms &m_terms;
    std::optional<PrintedWords> m_words;
    std::optional<SeamJudge> m_judge;
};

} // namespace jianbao

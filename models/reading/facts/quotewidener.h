#pragma once

#include "models/reading/facts/articlemarks.h"

namespace jianbao
{

/// Words that are told twice in an article do not say which of the two a fact was read from: 增长12%. Widens
/// such a span to the left, to its clause and at last to its sentence, until its words occur once. Keeps a
/// reference to the marks.
class QuoteWidener
{
public:
    explicit QuoteWidener(const ArticleMarks &marks) : m_marks(marks) {}
    /// `at` itself where its words occur once, where even its sentence does not, or in a text too long to be
    /// searched for every fact.
    Span unique(Span at) const;

private:
    bool occursOnce(Span at) const;

    const ArticleMarks &m_marks;
};

} // namespace jianbao

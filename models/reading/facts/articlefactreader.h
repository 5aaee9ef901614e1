#pragma once

#include "models/datatypes/page.h"

namespace jianbao
{

class Lexicon;

/// Fills in an article's districts, events, observations and methods from its mended text. Facts get quotes in page
/// offsets. Reentrant.
class ArticleFactReader
{
public:
    explicit ArticleFactReader(const Lexicon &lexicon);
    /// `page` gives the text, the issue date and the home district; its articles are not looked at.
    void read(Article &article, const Page &page) const;

private:
    const Lexicon &m_lexicon;
};

} // namespace jianbao

#pragma once

#include "models/reading/layout/headlinereader.h"

namespace jianbao
{

/// Makes the article of a draft: heads, byline, mended paragraphs, pieces, kind and completeness. Immutable.
class ArticleAssembler
{
public:
    explicit ArticleAssembler(const Lexicon &lexicon);
    Article assemble(const QList<PageLine> &lines, const ArticleDraft &draft, int usualGap) const;

private:
    ArticleKind kindOf(const QList<PageLine> &lines, const Article &article, const ArticleDraft &draft) const;

    HeadlineReader m_headlines;
    QStringList m_noticeWords;
};

} // namespace jianbao

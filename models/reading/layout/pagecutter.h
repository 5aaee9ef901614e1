#pragma once

#include "models/datatypes/page.h"
#include "models/reading/layout/articleassembler.h"
#include "models/reading/layout/headwords.h"
#include "models/reading/layout/lineclassifier.h"
#include "models/reading/layout/seamterms.h"
#include "models/reading/layout/topics.h"
#include "models/reading/layout/wordsequences.h"

namespace jianbao
{

class Lexicon;

/// Cuts a page's text into articles with headline roles, bylines and mended paragraphs, from the text alone.
/// Facts, districts and dates are left empty. Every character of the page that is no white space or heading
/// mark stands in an article or in `uncovered`. Reentrant.
class PageCutter
{
public:
    struct Cut
    {
        QList<Article> articles; ///< in the order of their first line on the page
        QList<Span> uncovered;
        QStringList warnings;
    };

    explicit PageCutter(const Lexicon &lexicon);
    Cut cut(const QString &page) const;

private:
    HeadWords m_headWords;
    SeamTerms m_terms;
    Topics m_topics;
    WordSequences m_sequences;
    LineClassifier m_classifier;
    ArticleAssembler m_assembler;
};

} // namespace jianbao

#pragma once

#include "models/datatypes/records.h"
#include "views/style/theme.h"

namespace jianbao
{

class ArchiveModels;
class PageTextView;
class ReaderView;

/// The article of the fact under review and the text of its page, with the fact's quote marked in both. The
/// two views belong to whoever lays them out. Lives on the GUI thread.
class ReviewSource
{
public:
    ReviewSource(ArchiveModels &archive, const Theme &theme);

    ReaderView &reader() { return *m_reader; }
    PageTextView &pageText() { return *m_pageText; }
    const StoredArticle &article() const { return m_article; }

    void setTheme(const Theme &theme);
    /// Reads the article anew; an empty id shows nothing. What is shown already keeps its place.
    void showArticle(const QString &articleId);
    void showQuote(const Quote &quote);
    /// The words selected in the reader, as they stand on the page; empty if none are.
    Quote selectedQuote() const;

private:
    ArchiveModels &m_archive;
    ReaderView *m_reader;
    PageTextView *m_pageText;
    StoredArticle m_article;
};

} // namespace jianbao

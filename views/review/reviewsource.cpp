#include "views/review/reviewsource.h"

#include "models/items/archivemodels.h"
#include "views/reader/pagetextview.h"
#include "views/reader/readerview.h"

namespace jianbao
{

ReviewSource::ReviewSource(ArchiveModels &archive, const Theme &theme)
    : m_archive(archive)
    , m_reader(new ReaderView(archive.reviewedArticle(), theme))
    , m_pageText(new PageTextView(theme))
{
}

void ReviewSource::setTheme(const Theme &theme)
{
    m_reader->setTheme(theme);
    m_pageText->setTheme(theme);
}

void ReviewSource::showArticle(const QString &articleId)
{
    const bool isOther = articleId != m_article.id;
    m_article = articleId.isEmpty() ? StoredArticle() : m_archive.article(articleId);
    m_archive.reviewedArticle().setArticle(m_article);
    if (!isOther)
        return;
    m_reader->clearArticle();
    if (!m_article.id.isEmpty())
        m_reader->setArticle(m_article);
    m_pageText->setArticle(m_article);
}

void ReviewSource::showQuote(const Quote &quote)
{
    m_reader->showQuote(quote.at);
    m_pageText->showQuote(quote.at);
}

Quote ReviewSource::selectedQuote() const
{
    return Quote::of(m_article.pageText,
                     m_reader->articleText().onPage(m_reader->selectedSpan(), m_article.pageText));
}

} // namespace jianbao

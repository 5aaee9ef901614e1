#include "views/reader/articlepane.h"

#include "models/items/archivemodels.h"
#include "models/items/citation.h"
#include "views/reader/factspane.h"
#include "views/reader/findbar.h"
#include "views/reader/highlightbar.h"
#include "views/reader/pagetextview.h"
#include "views/reader/readerview.h"
#include "views/tags/tagline.h"

#include <QFrame>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace jianbao
{

namespace
{

constexpr int narrowestReader = 200;
constexpr int narrowestPageText = 140;
constexpr int narrowestFacts = 180;

} // namespace

ArticlePane::ArticlePane(ArchiveModels &archive, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_archive(archive)
    , m_reader(new ReaderView(archive.facts(), theme))
    , m_findBar(new FindBar(*m_reader, theme))
    , m_highlightBar(new HighlightBar(archive.highlights(), archive.tags()))
    , m_pageText(new PageTextView(theme))
    , m_factsPane(new FactsPane(archive.facts(), theme))
    , m_tagLine(new TagLine(archive.tags(), theme))
    , m_splitter(new QSplitter)
{
    auto *reading = new QWidget;
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_findBar);
    column->addWidget(m_reader, 1);
    column->addWidget(m_highlightBar);
    column->addWidget(m_tagLine);
    m_splitter->addWidget(reading);
    m_splitter->addWidget(m_pageText);
    m_splitter->addWidget(m_factsPane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({560, 360, 280});
    m_reader->setMinimumWidth(narrowestReader);
    m_pageText->setMinimumWidth(narrowestPageText);
    m_factsPane->setMinimumWidth(narrowestFacts);
    m_pageText->hide();
    m_factsPane->setDecisionsAllowed(!archive.isReadOnly());
    m_tagLine->setVisible(!archive.isReadOnly());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);

    connect(m_reader, &ReaderView::scrolledTo, m_pageText, &PageTextView::scrollTo);
    connect(m_reader, &ReaderView::factActivated, m_factsPane, &FactsPane::selectFact);
    connect(m_reader, &ReaderView::highlightActivated, this, [this](const QString &id) {
        if (!m_archive.isReadOnly())
            m_highlightBar->edit(id);
    });
    connect(m_highlightBar, &HighlightBar::closed, m_reader, [this] { m_reader->setFocus(); });
    connect(&archive.highlights(), &HighlightModel::shown, this,
            [this] { m_reader->setHighlights(m_archive.highlights().highlights()); });
    connect(m_factsPane, &FactsPane::factChosen, this, &ArticlePane::showFact);
}

void ArticlePane::setTheme(const Theme &theme)
{
    m_reader->setTheme(theme);
    m_findBar->setTheme(theme);
    m_pageText->setTheme(theme);
    m_factsPane->setTheme(theme);
    m_tagLine->setTheme(theme);
}

void ArticlePane::setArticle(const QString &articleId, const QStringList &selected)
{
    if (articleId != m_article.id)
        load(articleId);
    m_tagLine->setArticles(selected);
}

void ArticlePane::load(const QString &articleId)
{
    m_article = articleId.isEmpty() ? StoredArticle() : m_archive.article(articleId);
    m_reader->clearArticle();
    m_archive.facts().setArticle(m_article);
    m_highlightBar->hide();
    m_archive.highlights().setArticle(m_article.id);
    if (!m_article.id.isEmpty())
        m_reader->setArticle(m_article);
    m_pageText->setArticle(m_article);
}

void ArticlePane::showFact(const QString &factId)
{
    m_reader->showFact(factId);
    const int row = m_archive.facts().rowOf(factId);
    if (row >= 0)
        m_pageText->showQuote(m_archive.facts().facts().at(row).quote.at);
}

void ArticlePane::showQuote(Span page)
{
    m_reader->showQuote(page);
    m_pageText->showQuote(page);
}

bool ArticlePane::highlight()
{
    if (m_archive.isReadOnly() || m_article.id.isEmpty())
        return false;
    const Span selected = m_reader->selectedSpan();
    const Quote quote =
        Quote::of(m_article.pageText, m_reader->articleText().onPage(selected, m_article.pageText));
    const QList<Highlight> &marked = m_archive.highlights().highlights();
    if (!selected.isEmpty() && !quote.at.isEmpty()) {
        m_highlightBar->begin(quote);
        return true;
    }
    if (marked.isEmpty())
        return false;
    const auto open = std::find_if(marked.cbegin(), marked.cend(), [this](const Highlight &each) {
        return m_highlightBar->isEditing(each.id);
    });
    const bool isLast = open == marked.cend() || open + 1 == marked.cend();
    showHighlight(isLast ? marked.first().id : (open + 1)->id);
    return true;
}

void ArticlePane::showHighlight(const QString &highlightId)
{
    if (const Highlight *highlight = m_archive.highlights().find(highlightId))
        showQuote(highlight->quote.at);
    m_highlightBar->edit(highlightId);
}

void ArticlePane::setPageTextShown(bool shown)
{
    const bool isNew = shown && m_pageText->isHidden();
    m_pageText->setVisible(shown);
    if (isNew)
        m_splitter->setSizes({500, 320, 220}); // the article keeps most of the room
}

void ArticlePane::setFactsShown(bool shown)
{
    m_factsPane->setVisible(shown);
}

void ArticlePane::refreshFacts()
{
    if (m_article.id.isEmpty())
        return;
    if (!m_archive.hasArticle(m_article.id))
        return load({});
    const StoredArticle now = m_archive.article(m_article.id);
    if (now.article == m_article.article)
        m_archive.facts().setArticle(now);
    else
        load(m_article.id);
}

QString ArticlePane::wordsWithSource() const
{
    if (m_article.id.isEmpty())
        return {};
    return m_reader->chosenWords() + QLatin1Char('\n') + Citation::of(m_article.source);
}

} // namespace jianbao

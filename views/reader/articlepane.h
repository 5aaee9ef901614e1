#pragma once

#include "models/datatypes/records.h"
#include "views/style/theme.h"

#include <QWidget>

class QSplitter;

namespace jianbao
{

class ArchiveModels;
class FactsPane;
class FindBar;
class HighlightBar;
class PageTextView;
class ReaderView;
class TagLine;

/// One article from all sides: its text for reading, on wish the page's text beside it, its facts, and its
/// tags below. Reader, page text and facts pane point at the same words.
class ArticlePane : public QWidget
{
    Q_OBJECT
public:
    ArticlePane(ArchiveModels &archive, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Shows an article; `selected` are those that a new tag is put on. An empty id shows nothing.
    void setArticle(const QString &articleId, const QStringList &selected);
    void showQuote(Span page);
    /// Asks for the note on the selected words, or, where nothing is selected, on the next passage that is
    /// marked already. False if there is neither.
    bool highlight();
    void setPageTextShown(bool shown);
    void setFactsShown(bool shown);
    /// Reads the facts and what was decided about them anew; the reader stays where it is unless the article
    /// itself was corrected.
    void refreshFacts();

    const QString &articleId() const { return m_article.id; }
    ReaderView &reader() { return *m_reader; }
    FindBar &findBar() { return *m_findBar; }
    HighlightBar &highlightBar() { return *m_highlightBar; }
    TagLine &tagLine() { return *m_tagLine; }
    FactsPane &factsPane() { return *m_factsPane; }
    QSplitter &splitter() { return *m_splitter; }
    /// The chosen words with 《newspaper》 issue, page and headline; empty without an article.
    QString wordsWithSource() const;

private:
    void load(const QString &articleId);
    void showFact(const QString &factId);
    void showHighlight(const QString &highlightId);

    ArchiveModels &m_archive;
    StoredArticle m_article;
    ReaderView *m_reader;
    FindBar *m_findBar;
    HighlightBar *m_highlightBar;
    PageTextView *m_pageText;
    FactsPane *m_factsPane;
    TagLine *m_tagLine;
    QSplitter *m_splitter;
};

} // namespace jianbao

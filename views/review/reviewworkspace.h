#pragma once

#include "models/datatypes/anyfact.h"
#include "views/review/factform.h"
#include "views/review/factvisit.h"
#include "views/theme.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace jianbao
{

class ArchiveModels;
class FactDelegate;
class PageTextView;
class ReaderView;
class ReviewFilterBar;

/// The queue of suggested facts at the left, the article with the quote marked in the middle, beside it the
/// page's text, and the values of the fact at the right; nothing ever covers the source. With the queue or
/// the article in focus, Enter confirms and goes on, X rejects, E corrects, N never suggests it again, Q
/// takes the selected words as the quote, A adds a fact from them; Alt with the arrows moves the quote's end,
/// with Shift its start.
class ReviewWorkspace : public QWidget
{
    Q_OBJECT
public:
    ReviewWorkspace(ArchiveModels &archive, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Begins a fact of this kind from a stretch of an article's page.
    void beginFact(FactKind kind, const QString &articleId, Span page);
    /// Lets a fact be corrected that need not wait in the queue. visitEnded() follows, unless
    /// another row of the queue is chosen.
    void correctFact(const StoredFact &fact);

    QListView &queue() { return *m_queue; }
    FactForm &form() { return *m_form; }
    ReaderView &reader() { return *m_reader; }

Q_SIGNALS:
    /// What was reached, such as a page that is finished, for the status bar.
    void news(const QString &message);
    /// The fact of correctFact() was stored or left as it was.
    void visitEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeQueueColumn();
    QWidget *makeFactColumn();
    QPushButton *addButton(const QString &text, void (ReviewWorkspace::*slot)());
    void connectModels();
    bool takeKey(int key);
    int row() const;

    void showCurrent();
    void showArticle(const QString &articleId);
    void showQuote(const Quote &quote);
    void showCounts();
    void keepPlace(int row);
    void accept();
    void receive(const StoredFact &visitor);
    void returnToQueue();
    void tellIfFinished(const Source &source);
    void reject();
    void startCorrecting();
    void stopCorrecting();
    void neverSuggest();
    void acceptAll();
    void useSelection();
    void chooseNewKind();
    void moveQuote(FactForm::Edge edge, int steps);
    Quote selectedQuote() const;

    ArchiveModels &m_archive;
    StoredArticle m_article;
    FactVisit m_visit;
    FactDelegate *m_delegate;
    ReviewFilterBar *m_filter;
    QListView *m_queue;
    ReaderView *m_reader;
    PageTextView *m_pageText;
    FactForm *m_form;
    QLabel *m_place;
    QList<QPushButton *> m_buttons;
    QPushButton *m_never = nullptr;
    QPushButton *m_acceptAll;
};

} // namespace jianbao

#pragma once

#include "models/datatypes/anyfact.h"
#include "views/review/factform.h"
#include "views/review/factvisit.h"
#include "views/review/reviewsource.h"
#include "views/style/theme.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace jianbao
{

class ArchiveModels;
class FactColumn;
class QuoteMover;
class ReviewQueue;

/// The queue of suggested facts at the left, the article with the quote marked in the middle, beside it, if
/// there is room, the page's text, and the values of the fact at the right; nothing ever covers the source.
/// With the queue or the article in focus, Enter confirms and goes on, X rejects, E corrects, N never
/// suggests it again, Q takes the selected words as the quote, A adds a fact from them; Alt with the arrows
/// moves the quote's end, with Shift its start.
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
    FactForm &form();
    ReaderView &reader() { return m_source.reader(); }

Q_SIGNALS:
    /// What was reached, such as a page that is finished, for the status bar.
    void news(const QString &message);
    /// The fact of correctFact() was stored or left as it was.
    void visitEnded();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCommands();
    void connectModels();
    int row() const;

    void showCurrent();
    void showCounts();
    void holdTyped();
    void followReading();
    void goOnAt(int row);
    void accept();
    void receive(const StoredFact &visitor);
    void returnToQueue();
    void tellIfFinished(const Source &source);
    void reject();
    void startCorrecting();
    void stopCorrecting();
    void neverSuggest();
    void useSelection();
    void chooseNewKind();

    ArchiveModels &m_archive;
    FactVisit m_visit;
    ReviewQueue *m_waiting;
    QListView *m_queue; ///< the list in it
    ReviewSource m_source;
    FactColumn *m_column;
    QuoteMover *m_quote;
    QPushButton *m_never = nullptr;
};

} // namespace jianbao

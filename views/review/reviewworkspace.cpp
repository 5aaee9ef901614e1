#include "views/review/reviewworkspace.h"

#include "models/items/archivemodels.h"
#include "models/items/citation.h"
#include "models/items/factinput.h"
#include "views/keys/keyedbuttons.h"
#include "views/reader/pagetextview.h"
#include "views/reader/readerview.h"
#include "views/review/factcolumn.h"
#include "views/review/newfactmenu.h"
#include "views/review/quotemover.h"
#include "views/review/reviewqueue.h"

#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int roomForPageText = 1100; ///< of the whole workspace
constexpr int narrowestReader = 190;

} // namespace

ReviewWorkspace::ReviewWorkspace(ArchiveModels &archive, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_archive(archive)
    , m_visit(archive)
    , m_waiting(new ReviewQueue(archive.review(), theme))
    , m_queue(&m_waiting->list())
    , m_source(archive, theme)
    , m_column(new FactColumn)
    , m_quote(new QuoteMover(form(), m_source, this))
{
    auto *splitter = new QSplitter;
    splitter->addWidget(m_waiting);
    splitter->addWidget(&reader());
    splitter->addWidget(&m_source.pageText());
    splitter->addWidget(m_column);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 460, 260, 300});
    reader().setMinimumWidth(narrowestReader);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    addCommands();
    m_column->buttons().watch(*m_queue);
    m_column->buttons().watch(reader());
    connectModels();
    setTheme(theme);
    showCurrent();
}

void ReviewWorkspace::addCommands()
{
    const auto add = [this](Qt::Key key, const QString &name, void (ReviewWorkspace::*run)()) {
        return m_column->buttons().add(key, name, [this, run] { (this->*run)(); });
    };
    add(Qt::Key_Enter, tr("Confirm"), &ReviewWorkspace::accept);
    add(Qt::Key_X, tr("Reject"), &ReviewWorkspace::reject);
    add(Qt::Key_E, tr("Correct"), &ReviewWorkspace::startCorrecting);
    m_never = add(Qt::Key_N, tr("Never suggest"), &ReviewWorkspace::neverSuggest);
    add(Qt::Key_Q, tr("Use as quote"), &ReviewWorkspace::useSelection);
    add(Qt::Key_A, tr("Add as fact"), &ReviewWorkspace::chooseNewKind);
}

void ReviewWorkspace::connectModels()
{
    ReviewModel &review = m_archive.review();
    connect(&review, &ReviewModel::modelAboutToBeReset, this, &ReviewWorkspace::holdTyped);
    connect(&review, &ReviewModel::loaded, this, &ReviewWorkspace::followReading);
    connect(&review, &ReviewModel::rowsRemoved, this, [this](const QModelIndex &, int row) { goOnAt(row); });
    connect(m_queue->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReviewWorkspace::showCurrent);
    connect(&m_visit, &FactVisit::ended, this, &ReviewWorkspace::returnToQueue);
    connect(&m_visit, &FactVisit::correctionEnded, this, &ReviewWorkspace::visitEnded);
    connect(&form(), &FactForm::accepted, this, &ReviewWorkspace::accept);
    connect(&form(), &FactForm::cancelled, this, &ReviewWorkspace::stopCorrecting);
}

FactForm &ReviewWorkspace::form()
{
    return m_column->form();
}

void ReviewWorkspace::setTheme(const Theme &theme)
{
    m_waiting->setTheme(theme);
    m_source.setTheme(theme);
}

void ReviewWorkspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_waiting->setDistricts(m_archive.districts());
    m_waiting->begin();
    m_archive.review().open();
    m_queue->setFocus();
}

/// Where room is short, the article matters more than the page's text beside it.
void ReviewWorkspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_source.pageText().setVisible(width() >= roomForPageText);
}

/// The row of the queue that the form shows, or -1.
int ReviewWorkspace::row() const
{
    return m_visit.isUnderWay() ? -1 : m_queue->currentIndex().row();
}

/// Before the queue is read anew, as after a change by another program: what is being typed stays.
void ReviewWorkspace::holdTyped()
{
    if (row() >= 0 && form().isEdited())
        m_visit.hold(m_archive.review().fact(row()));
}

void ReviewWorkspace::followReading()
{
    const ReviewModel &review = m_archive.review();
    const int row = m_waiting->rowToGoOn();
    if (!m_visit.isHolding())
        return goOnAt(row);
    const StoredFact &held = m_visit.fact();
    const bool stillWaits = row >= 0 && review.fact(row).id == held.id && review.fact(row).fact == held.fact;
    goOnAt(row);
    if (stillWaits)
        m_visit.forget();
    else
        Q_EMIT news(tr("The fact that you are correcting has left the queue meanwhile. What you typed stays: "
                       "Enter tries to store it, Escape leaves it."));
    showCounts();
}

/// The row that took the place of the one before, or the last; a visitor keeps the form.
void ReviewWorkspace::goOnAt(int row)
{
    const int last = m_archive.review().rowCount() - 1;
    const QModelIndex next = m_archive.review().index(qMin(row, last));
    if (m_visit.isUnderWay()) {
        const QSignalBlocker formStays(m_queue->selectionModel());
        m_queue->setCurrentIndex(next);
        return showCounts();
    }
    m_queue->setCurrentIndex(next);
    showCurrent();
}

void ReviewWorkspace::showCurrent()
{
    m_visit.forget();
    showCounts();
    if (row() < 0) {
        form().clear();
        return m_source.showArticle({});
    }
    const StoredFact &fact = m_archive.review().fact(row());
    m_source.showArticle(fact.source.articleId);
    form().setFact(fact.fact);
    m_source.showQuote(quoteOf(fact.fact));
}

void ReviewWorkspace::showCounts()
{
    const bool canDecide = row() >= 0 && !m_archive.isReadOnly();
    m_column->buttons().setButtonsEnabled(canDecide || (m_visit.isUnderWay() && !m_archive.isReadOnly()));
    m_never->setEnabled(canDecide);
    m_waiting->showCount(canDecide);
    if (m_visit.isUnderWay())
        m_column->tellVisit(m_visit.fact().source);
    else
        m_column->tellPlace(m_archive.review(), row());
}

/// Confirms the fact, with what was corrected in its fields.
void ReviewWorkspace::accept()
{
    ReviewModel &review = m_archive.review();
    if (m_archive.isReadOnly() || (row() < 0 && !m_visit.isUnderWay()))
        return;
    QString problem;
    const std::optional<AnyFact> fact = form().fact(&problem);
    if (!fact)
        return Q_EMIT m_archive.failed(problem);
    if (m_visit.isUnderWay())
        return m_visit.accept(*fact, form().isEdited());
    const Source source = review.fact(row()).source;
    if (!form().isEdited())
        review.decide(row(), Verdict::Confirmed);
    else if (!review.correct(review.fact(row()), *fact))
        return;
    m_queue->setFocus();
    tellIfFinished(source);
}

/// The row at which the visitor came.
void ReviewWorkspace::returnToQueue()
{
    m_queue->setFocus();
    goOnAt(qMax(0, row()));
}

void ReviewWorkspace::reject()
{
    if (m_visit.isUnderWay())
        return m_visit.reject();
    if (row() < 0 || m_archive.isReadOnly())
        return;
    const Source source = m_archive.review().fact(row()).source;
    m_archive.review().decide(row(), Verdict::Rejected);
    tellIfFinished(source);
}

/// After a decision: two facts of one wording are decided at once, so that only now is known what is left.
void ReviewWorkspace::tellIfFinished(const Source &source)
{
    const ReviewModel &review = m_archive.review();
    if (review.filter().verdict == Verdict::Suggested && review.openOnPage(source.pageId) == 0)
        Q_EMIT news(tr("✓ Finished: %1").arg(Citation::of(source)));
}

void ReviewWorkspace::startCorrecting()
{
    if ((row() >= 0 || m_visit.isUnderWay()) && !m_archive.isReadOnly())
        form().startTyping();
}

void ReviewWorkspace::stopCorrecting()
{
    if (m_visit.isUnderWay())
        return m_visit.leave();
    m_queue->setFocus();
    showCurrent();
}

void ReviewWorkspace::neverSuggest()
{
    if (row() >= 0 && !m_archive.isReadOnly())
        m_archive.review().neverSuggest(row());
}

void ReviewWorkspace::useSelection()
{
    if (!m_quote->takeSelection())
        Q_EMIT news(tr("Select the words in the article first."));
}

void ReviewWorkspace::chooseNewKind()
{
    const Span at = m_source.selectedQuote().at;
    if (at.isEmpty() || m_archive.isReadOnly())
        return Q_EMIT news(tr("Select the words in the article first."));
    auto *menu = new NewFactMenu(this);
    connect(menu, &NewFactMenu::kindChosen, this,
            [this, at](FactKind kind) { beginFact(kind, m_source.article().id, at); });
    menu->popup(form().mapToGlobal(QPoint(12, 12)));
    menu->setActiveAction(menu->actions().first());
}

void ReviewWorkspace::beginFact(FactKind kind, const QString &articleId, Span page)
{
    m_source.showArticle(articleId);
    const Quote quote = Quote::of(m_source.article().pageText, page);
    receive({.id = {},
             .fact = FactInput::begun(kind, quote, m_source.article()),
             .source = m_source.article().source});
}

void ReviewWorkspace::correctFact(const StoredFact &fact)
{
    m_source.showArticle(fact.source.articleId);
    receive(fact);
}

/// Shows a fact of the shown article in the form until it is accepted or left.
void ReviewWorkspace::receive(const StoredFact &visitor)
{
    m_visit.begin(visitor);
    showCounts();
    form().setFact(visitor.fact);
    m_source.showQuote(quoteOf(visitor.fact));
    form().startTyping();
}

} // namespace jianbao

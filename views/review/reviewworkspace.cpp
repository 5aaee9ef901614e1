#include "views/review/reviewworkspace.h"

#include "models/items/archivemodels.h"
#include "models/items/citation.h"
#include "models/items/factinput.h"
#include "models/items/factwords.h"
#include "views/reader/pagetextview.h"
#include "views/reader/readerview.h"
#include "views/review/reviewqueue.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace jianbao
{

ReviewWorkspace::ReviewWorkspace(ArchiveModels &archive, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_archive(archive)
    , m_visit(archive)
    , m_waiting(new ReviewQueue(archive.review(), theme))
    , m_queue(&m_waiting->list())
    , m_source(archive, theme)
    , m_form(new FactForm)
    , m_place(new QLabel)
{
    auto *splitter = new QSplitter;
    splitter->addWidget(m_waiting);
    splitter->addWidget(&reader());
    splitter->addWidget(&m_source.pageText());
    splitter->addWidget(makeFactColumn());
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 460, 260, 300});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    m_queue->installEventFilter(this);
    reader().installEventFilter(this);
    connectModels();
    setTheme(theme);
    showCurrent();
}

QWidget *ReviewWorkspace::makeFactColumn()
{
    m_place->setWordWrap(true);
    m_place->setFont(Theme::textFont(12));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setContentsMargins(12, 12, 12, 0);
    auto *scrolled = new QScrollArea;
    scrolled->setWidget(m_form);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setFocusPolicy(Qt::NoFocus);
    auto *column = new QWidget;
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_place);
    lines->addWidget(scrolled, 1);
    auto *buttons = new QGridLayout;
    buttons->setContentsMargins(8, 8, 8, 8);
    buttons->addWidget(addButton(tr("Confirm (Enter)"), &ReviewWorkspace::accept), 0, 0);
    buttons->addWidget(addButton(tr("Reject (X)"), &ReviewWorkspace::reject), 0, 1);
    buttons->addWidget(addButton(tr("Correct (E)"), &ReviewWorkspace::startCorrecting), 1, 0);
    m_never = addButton(tr("Never suggest (N)"), &ReviewWorkspace::neverSuggest);
    buttons->addWidget(m_never, 1, 1);
    buttons->addWidget(addButton(tr("Selection as quote (Q)"), &ReviewWorkspace::useSelection), 2, 0);
    buttons->addWidget(addButton(tr("Add from selection (A)"), &ReviewWorkspace::chooseNewKind), 2, 1);
    lines->addLayout(buttons);
    return column;
}

QPushButton *ReviewWorkspace::addButton(const QString &text, void (ReviewWorkspace::*slot)())
{
    m_buttons.append(new QPushButton(text));
    connect(m_buttons.last(), &QPushButton::clicked, this, slot);
    return m_buttons.last();
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
    connect(m_form, &FactForm::accepted, this, &ReviewWorkspace::accept);
    connect(m_form, &FactForm::cancelled, this, &ReviewWorkspace::stopCorrecting);
    connect(m_form, &FactForm::quoteMoveWanted, this, &ReviewWorkspace::moveQuote);
    const auto shortcut = [this](QKeyCombination keys, FactForm::Edge edge, int steps) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, [this, edge, steps] { moveQuote(edge, steps); });
    };
    shortcut(Qt::ALT | Qt::Key_Left, FactForm::Edge::End, -1);
    shortcut(Qt::ALT | Qt::Key_Right, FactForm::Edge::End, 1);
    shortcut(Qt::ALT | Qt::SHIFT | Qt::Key_Left, FactForm::Edge::Start, -1);
    shortcut(Qt::ALT | Qt::SHIFT | Qt::Key_Right, FactForm::Edge::Start, 1);
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
    m_archive.review().open();
    m_queue->setFocus();
}

/// The row of the queue that the form shows, or -1.
int ReviewWorkspace::row() const
{
    return m_visit.isUnderWay() ? -1 : m_queue->currentIndex().row();
}

/// Before the queue is read anew, as after a change by another program: what is being typed stays.
void ReviewWorkspace::holdTyped()
{
    if (row() >= 0 && m_form->isEdited())
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
        m_form->clear();
        return m_source.showArticle({});
    }
    const StoredFact &fact = m_archive.review().fact(row());
    m_source.showArticle(fact.source.articleId);
    m_form->setFact(fact.fact);
    m_source.showQuote(quoteOf(fact.fact));
}

void ReviewWorkspace::showCounts()
{
    const ReviewModel &review = m_archive.review();
    const bool canDecide = row() >= 0 && !m_archive.isReadOnly();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(canDecide || (m_visit.isUnderWay() && !m_archive.isReadOnly()));
    m_never->setEnabled(canDecide);
    m_waiting->showCount(canDecide);
    if (m_visit.isUnderWay())
        return m_place->setText(tr("%1\nEnter stores it, Escape leaves everything as it was.")
                                    .arg(Citation::of(m_visit.fact().source)));
    if (row() < 0)
        return m_place->setText(tr("Nothing waits here."));
    m_place->setText(tr("%1\n%2 of %3 · %4 open on this page")
                         .arg(Citation::of(review.fact(row()).source))
                         .arg(row() + 1)
                         .arg(review.total())
                         .arg(review.openOnPage(review.fact(row()).source.pageId)));
}

bool ReviewWorkspace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return (isPlain && takeKey(key->key())) || QWidget::eventFilter(watched, event);
}

bool ReviewWorkspace::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_X:
        reject();
        return true;
    case Qt::Key_E:
        startCorrecting();
        return true;
    case Qt::Key_N:
        neverSuggest();
        return true;
    case Qt::Key_Q:
        useSelection();
        return true;
    case Qt::Key_A:
        chooseNewKind();
        return true;
    default:
        return false;
    }
}

/// Confirms the fact, with what was corrected in its fields.
void ReviewWorkspace::accept()
{
    ReviewModel &review = m_archive.review();
    if (m_archive.isReadOnly() || (row() < 0 && !m_visit.isUnderWay()))
        return;
    QString problem;
    const std::optional<AnyFact> fact = m_form->fact(&problem);
    if (!fact)
        return Q_EMIT m_archive.failed(problem);
    if (m_visit.isUnderWay())
        return m_visit.accept(*fact, m_form->isEdited());
    const Source source = review.fact(row()).source;
    if (!m_form->isEdited())
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
        m_form->startTyping();
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
    const Quote quote = m_source.selectedQuote();
    if (quote.at.isEmpty())
        return Q_EMIT news(tr("Select the words in the article first."));
    m_form->setQuote(quote);
    m_source.showQuote(quote);
}

void ReviewWorkspace::moveQuote(FactForm::Edge edge, int steps)
{
    const Span before = m_form->quote().at;
    if (before.isEmpty())
        return;
    const Span after = edge == FactForm::Edge::Start
                           ? withMovedStart(before, steps, m_source.article().pageText)
                           : withMovedEnd(before, steps, m_source.article().pageText);
    m_form->setQuote(Quote::of(m_source.article().pageText, after));
    m_source.showQuote(m_form->quote());
}

void ReviewWorkspace::chooseNewKind()
{
    const Span at = m_source.selectedQuote().at;
    if (at.isEmpty() || m_archive.isReadOnly())
        return Q_EMIT news(tr("Select the words in the article first."));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FactKind kind : {FactKind::Event, FactKind::Indicator, FactKind::Method}) {
        connect(menu->addAction(FactWords::of(kind)), &QAction::triggered, this,
                [this, kind, at] { beginFact(kind, m_source.article().id, at); });
    }
    menu->popup(m_form->mapToGlobal(QPoint(12, 12)));
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
    m_form->setFact(visitor.fact);
    m_source.showQuote(quoteOf(visitor.fact));
    m_form->startTyping();
}

} // namespace jianbao

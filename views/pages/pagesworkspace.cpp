#include "views/pages/pagesworkspace.h"

#include "models/items/archivemodels.h"
#include "views/keys/keyedbuttons.h"
#include "views/pages/differencesdialog.h"
#include "views/pages/layoutview.h"
#include "views/pages/pagedescriptiondialog.h"
#include "views/pages/pageeditqueue.h"
#include "views/pages/pagelistview.h"
#include "views/reader/readerview.h"

#include <QInputDialog>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int fewestColumns = 2;
constexpr int mostColumns = 3; ///< of buttons
constexpr int lowestPage = 160;

} // namespace

PagesWorkspace::PagesWorkspace(ArchiveModels &archive, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_archive(archive)
    , m_pages(new PageListView(archive))
    , m_lines(new LayoutView(theme))
    , m_preview(new ReaderView(archive.correctedArticle(), theme))
    , m_buttons(new KeyedButtons(fewestColumns, mostColumns))
    , m_commands(new QScrollArea)
    , m_edits(new PageEditQueue(archive.page(), this))
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lines, 1);
    m_lines->setMinimumHeight(lowestPage);
    column->addWidget(m_commands);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_pages);
    splitter->addWidget(middle);
    splitter->addWidget(m_preview);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 630, 380});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    addCommands();
    m_buttons->watch(*m_lines);
    connectModels();
    setTheme(theme);
    showPage();
}

/// The buttons scroll where the window is low, so that the page stays in sight.
void PagesWorkspace::addCommands()
{
    addEdits(LayoutCommands::roles());
    addEdits(LayoutCommands::articles());
    addMoves();
    addEdits({LayoutCommands::paragraph()});
    addPageCommands();
    m_commands->setWidget(m_buttons);
    m_commands->setWidgetResizable(true);
    m_commands->setFrameShape(QFrame::NoFrame);
    m_commands->setFocusPolicy(Qt::NoFocus);
    m_commands->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_commands->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_commands->setMinimumWidth(m_buttons->minimumSizeHint().width() +
                                style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

void PagesWorkspace::addEdits(const QList<LayoutCommands::Command> &commands)
{
    for (const LayoutCommands::Command &command : commands) {
        m_buttons->add(command.key, command.name, [this, edit = command.edit] {
            m_edits->take(
                [edit, chosen = m_lines->chosen()](LayoutEditor &editor) { return edit(editor, chosen); });
        });
    }
}

void PagesWorkspace::addMoves()
{
    m_buttons->add(Qt::Key_X, tr("Take lines up"), [this] { takeUp(); });
    m_buttons->add(Qt::Key_V, tr("Put them behind"), [this] {
        m_edits->take([lines = m_takenUp, behind = m_lines->chosen().to](LayoutEditor &editor) {
            return !lines.isEmpty() && editor.moveBehind(lines, behind);
        });
    });
}

void PagesWorkspace::addPageCommands()
{
    const auto add = [this](Qt::Key key, const QString &name, void (PagesWorkspace::*run)()) {
        m_buttons->add(key, name, [this, run] { (this->*run)(); });
    };
    add(Qt::Key_T, tr("Correct words…"), &PagesWorkspace::askForText);
    add(Qt::Key_F, tr("Newspaper, date…"), &PagesWorkspace::askForDescription);
    add(Qt::Key_R, tr("Re-read page"), &PagesWorkspace::reread);
    add(Qt::Key_G, tr("Re-read all"), &PagesWorkspace::rereadAll);
    add(Qt::Key_Z, tr("Reset to import"), &PagesWorkspace::reset);
    add(Qt::Key_Delete, tr("Delete page"), &PagesWorkspace::erasePage);
}

void PagesWorkspace::connectModels()
{
    connect(&m_archive.page(), &PageCorrectionModel::shown, this, &PagesWorkspace::showPage);
    connect(m_edits, &PageEditQueue::refused, this, [this] { tellUnlessStarted(false); });
    connect(&m_archive.page(), &PageCorrectionModel::readAgain, this, &PagesWorkspace::tell);
    connect(&m_archive.page(), &PageCorrectionModel::progressed, this,
            [this](qsizetype done, qsizetype total) {
                Q_EMIT news(tr("Read again: %1 of %2 pages").arg(done).arg(total));
            });
    connect(m_lines, &LayoutView::cursorPositionChanged, this, &PagesWorkspace::followCaret);
}

void PagesWorkspace::setTheme(const Theme &theme)
{
    m_lines->setTheme(theme);
    m_preview->setTheme(theme);
    m_pages->setTheme(theme);
}

QListView &PagesWorkspace::pages()
{
    return *m_pages;
}

void PagesWorkspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_archive.pages().open();
    m_lines->setFocus();
}

void PagesWorkspace::showPage()
{
    const PageCorrectionModel &page = m_archive.page();
    m_takenUp = {};
    if (std::exchange(m_pageId, page.page().id) != page.page().id)
        m_edits->clear();
    m_lines->setPage(page.page().page.text, page.layout(), page.textCorrections());
    m_buttons->setButtonsEnabled(page.isOpen() && !m_archive.isReadOnly());
    if (!placeAtCaret().isValid() && !page.layout().articles.isEmpty() && m_lines->caret() == 0) {
        QTextCursor first = m_lines->textCursor();
        first.setPosition(static_cast<int>(page.layout().articles.first().lines.value(0).at.from));
        m_lines->setTextCursor(first);
    }
    if (!page.articleIds().contains(m_shownId))
        m_shownId = page.articleIds().value(0);
    showArticle(m_shownId);
    followCaret();
}

LayoutEditor::Place PagesWorkspace::placeAtCaret() const
{
    const PageCorrectionModel &page = m_archive.page();
    return LayoutEditor(page.layout(), page.page().page.text).placeOf(m_lines->caret());
}

/// Shows the article in which the caret stands and marks its line there; outside every article, the one
/// before stays.
void PagesWorkspace::followCaret()
{
    const PageCorrectionModel &page = m_archive.page();
    const LayoutEditor::Place place = placeAtCaret();
    if (!place.isValid())
        return;
    if (page.articleIds().value(place.article) != m_shownId)
        showArticle(page.articleIds().value(place.article));
    m_preview->showQuote(page.layout().articles.at(place.article).lines.at(place.line).at);
}

/// As it is stored now; an empty id shows none.
void PagesWorkspace::showArticle(const QString &id)
{
    m_shownId = id;
    m_preview->clearArticle();
    const StoredArticle article = id.isEmpty() ? StoredArticle() : m_archive.article(id);
    m_archive.correctedArticle().setArticle(article);
    if (!id.isEmpty())
        m_preview->setArticle(article);
}

void PagesWorkspace::tellUnlessStarted(bool isStarted)
{
    if (!isStarted)
        Q_EMIT news(m_archive.page().isWorking() ? tr("The change before is still being stored.")
                                                 : tr("Nothing to change here."));
}

void PagesWorkspace::takeUp()
{
    m_takenUp = m_lines->chosen();
    const LayoutEditor::Place place = placeAtCaret();
    if (m_takenUp.isEmpty() && place.isValid())
        m_takenUp = m_archive.page().layout().articles.at(place.article).lines.at(place.line).at;
    else if (m_takenUp.isEmpty())
        m_takenUp.to = m_takenUp.from + 1;
    m_lines->setTakenUp(m_takenUp);
    Q_EMIT news(tr("Taken up. Go to the line behind which it belongs and press V."));
}

void PagesWorkspace::askForText()
{
    const TextCorrection now = m_archive.page().correctionAt(m_lines->chosen());
    if (now.at.isEmpty())
        return Q_EMIT news(tr("Select the misread characters first."));
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Correct words"));
    dialog->setLabelText(tr("What is printed where the page says “%1”").arg(now.words));
    dialog->setTextValue(now.replacement);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, at = now.at](const QString &replacement) {
        tellUnlessStarted(m_archive.page().correctText(at, replacement));
    });
    dialog->open();
}

void PagesWorkspace::askForDescription()
{
    auto *dialog = new PageDescriptionDialog(m_archive.page().page(), m_archive.newspapers(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        tellUnlessStarted(
            m_archive.page().describe(dialog->newspaper(), dialog->pageNumber(), dialog->issueDate()));
    });
    dialog->open();
}

void PagesWorkspace::reread()
{
    m_archive.page().reread();
}

void PagesWorkspace::rereadAll()
{
    m_archive.setFollowing(false);
    m_archive.page().rereadAll();
}

void PagesWorkspace::reset()
{
    if (!m_archive.page().resetToImport())
        Q_EMIT news(tr("This page stands as it was imported."));
}

void PagesWorkspace::erasePage()
{
    if (!m_archive.page().isOpen() || m_archive.page().isWorking())
        return;
    const QString file = m_archive.page().page().page.fileName;
    m_archive.erasePage(m_archive.page().page().id);
    Q_EMIT news(tr("%1 lies in the bin now; Ctrl+Z brings it back.").arg(file));
}

void PagesWorkspace::tell(const QList<ReadingDifference> &differences)
{
    if (differences.isEmpty())
        return Q_EMIT news(tr("Read again; nothing that you decided is told otherwise."));
    auto *dialog = new DifferencesDialog(differences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace jianbao

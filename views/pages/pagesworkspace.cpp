#include "views/pages/pagesworkspace.h"

#include "models/items/archivemodels.h"
#include "views/pages/differencesdialog.h"
#include "views/pages/layoutview.h"
#include "views/pages/pagedescriptiondialog.h"
#include "views/reader/readerview.h"

#include <QGridLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int buttonColumns = 4;

} // namespace

PagesWorkspace::PagesWorkspace(ArchiveModels &archive, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_archive(archive)
    , m_theme(theme)
    , m_pages(new QListView)
    , m_lines(new LayoutView(theme))
    , m_preview(new ReaderView(archive.correctedArticle(), theme))
{
    m_pages->setModel(&archive.pages());
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setWordWrap(true);
    m_pages->setResizeMode(QListView::Adjust);
    m_pages->setSpacing(4);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lines, 1);
    column->addWidget(makeButtons());
    auto *splitter = new QSplitter;
    splitter->addWidget(m_pages);
    splitter->addWidget(middle);
    splitter->addWidget(m_preview);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 600, 420});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    m_lines->installEventFilter(this);
    connectModels();
    setTheme(theme);
    showPage();
}

QList<PagesWorkspace::Command> PagesWorkspace::commands() const
{
    using Self = PagesWorkspace;
    return {{Qt::Key_H, tr("Headline"), &Self::makeHeadline},
            {Qt::Key_K, tr("Kicker"), &Self::makeKicker},
            {Qt::Key_D, tr("Deck"), &Self::makeDeck},
            {Qt::Key_N, tr("Banner"), &Self::makeBanner},
            {Qt::Key_B, tr("Text"), &Self::makeBody},
            {Qt::Key_S, tr("Subhead"), &Self::makeSubhead},
            {Qt::Key_Y, tr("Byline"), &Self::makeByline},
            {Qt::Key_C, tr("Caption"), &Self::makeCaption},
            {Qt::Key_A, tr("Article begins here"), &Self::splitArticle},
            {Qt::Key_J, tr("Join with previous"), &Self::joinArticles},
            {Qt::Key_L, tr("Lines as an article"), &Self::makeArticle},
            {Qt::Key_U, tr("In no article"), &Self::markNoise},
            {Qt::Key_X, tr("Take lines up"), &Self::takeUp},
            {Qt::Key_V, tr("Put them behind"), &Self::putDown},
            {Qt::Key_P, tr("Paragraph"), &Self::turnParagraph},
            {Qt::Key_T, tr("Correct words…"), &Self::askForText},
            {Qt::Key_F, tr("Newspaper, date…"), &Self::askForDescription},
            {Qt::Key_R, tr("Re-read page"), &Self::reread},
            {Qt::Key_G, tr("Re-read all"), &Self::rereadAll},
            {Qt::Key_Z, tr("Reset to import"), &Self::reset},
            {Qt::Key_Delete, tr("Delete page"), &Self::erasePage}};
}

QWidget *PagesWorkspace::makeButtons()
{
    auto *panel = new QWidget;
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setSpacing(4);
    for (const Command &command : commands()) {
        const QString key = QKeySequence(command.key).toString(QKeySequence::NativeText);
        auto *button = new QPushButton(u"%1 (%2)"_s.arg(command.name, key));
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the lines in focus
        connect(button, &QPushButton::clicked, this, command.run);
        const int number = static_cast<int>(m_buttons.size());
        grid->addWidget(button, number / buttonColumns, number % buttonColumns);
        m_buttons.append(button);
    }
    return panel;
}

void PagesWorkspace::connectModels()
{
    connect(m_pages->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const QString id = index.data(IdRole).toString(); id != m_archive.page().page().id)
                    m_archive.page().open(id);
            });
    connect(&m_archive.pages(), &PageListModel::loaded, this, [this] {
        const int row = m_archive.pages().rowOf(m_archive.page().page().id);
        m_pages->setCurrentIndex(m_archive.pages().index(qMax(0, row)));
    });
    connect(&m_archive.page(), &PageCorrectionModel::shown, this, &PagesWorkspace::showPage);
    connect(&m_archive.page(), &PageCorrectionModel::readAgain, this, &PagesWorkspace::tell);
    connect(&m_archive.page(), &PageCorrectionModel::progressed, this,
            [this](qsizetype done, qsizetype total) {
                Q_EMIT news(tr("Read again: %1 of %2 pages").arg(done).arg(total));
            });
    connect(m_lines, &LayoutView::cursorPositionChanged, this, &PagesWorkspace::showArticle);
}

void PagesWorkspace::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_lines->setTheme(theme);
    m_preview->setTheme(theme);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::Highlight, theme.rule);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    m_pages->setPalette(palette);
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
    m_lines->setPage(page.page().page.text, page.layout(), page.textCorrections());
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(page.isOpen() && !m_archive.isReadOnly());
    m_article = {};
    const bool isInArticle =
        LayoutEditor(page.layout(), page.page().page.text).placeOf(m_lines->caret()).isValid();
    if (!isInArticle && !page.layout().articles.isEmpty() && m_lines->caret() == 0) {
        QTextCursor first = m_lines->textCursor();
        first.setPosition(static_cast<int>(page.layout().articles.first().lines.value(0).at.from));
        m_lines->setTextCursor(first);
    }
    showArticle();
}

/// The article in which the caret stands.
void PagesWorkspace::showArticle()
{
    const PageCorrectionModel &page = m_archive.page();
    const LayoutEditor editor(page.layout(), page.page().page.text);
    const QString id = page.articleIds().value(editor.placeOf(m_lines->caret()).article);
    if (id.isEmpty() || id == m_article.id)
        return;
    m_article = m_archive.article(id);
    m_preview->clearArticle();
    m_archive.correctedArticle().setArticle(m_article);
    m_preview->setArticle(m_article);
}

bool PagesWorkspace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_lines && !m_archive.isReadOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        for (const Command &command : commands()) {
            if (key->key() == command.key && !(key->modifiers() & ~Qt::ShiftModifier)) {
                (this->*command.run)();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

template <typename Edit> void PagesWorkspace::edit(const Edit &edit)
{
    if (!m_archive.page().edit(edit))
        Q_EMIT news(m_archive.page().isWorking() ? tr("The change before is still being stored.")
                                                 : tr("Nothing to change here."));
}

void PagesWorkspace::setRole(LineRole role)
{
    edit([&](LayoutEditor &editor) { return editor.setRole(m_lines->chosen(), role); });
}

void PagesWorkspace::splitArticle()
{
    edit([&](LayoutEditor &editor) { return editor.splitArticle(m_lines->chosen().from); });
}

void PagesWorkspace::joinArticles()
{
    edit([&](LayoutEditor &editor) { return editor.joinWithPrevious(m_lines->caret()); });
}

void PagesWorkspace::makeArticle()
{
    edit([&](LayoutEditor &editor) { return editor.makeArticle(m_lines->chosen()); });
}

void PagesWorkspace::takeUp()
{
    m_takenUp = m_lines->chosen();
    if (m_takenUp.isEmpty())
        m_takenUp.to = m_takenUp.from + 1;
    m_lines->setTakenUp(m_takenUp);
    Q_EMIT news(tr("Taken up. Go to the line behind which it belongs and press V."));
}

void PagesWorkspace::putDown()
{
    edit([&](LayoutEditor &editor) {
        return !m_takenUp.isEmpty() && editor.moveBehind(m_takenUp, m_lines->caret());
    });
}

void PagesWorkspace::turnParagraph()
{
    edit([&](LayoutEditor &editor) { return editor.turnParagraph(m_lines->caret()); });
}

void PagesWorkspace::markNoise()
{
    edit([&](LayoutEditor &editor) { return editor.markNoise(m_lines->chosen()); });
}

void PagesWorkspace::askForText()
{
    const Span at = m_lines->chosen();
    if (at.isEmpty())
        return Q_EMIT news(tr("Select the misread characters first."));
    const QString words = m_archive.page().page().page.text.mid(at.from, at.length());
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Correct words"));
    dialog->setLabelText(tr("What is printed where the page says “%1”").arg(words));
    dialog->setTextValue(words);
    connect(dialog, &QInputDialog::textValueSelected, this, &PagesWorkspace::correctText);
    dialog->open();
}

void PagesWorkspace::correctText(const QString &replacement)
{
    if (!m_archive.page().correctText(m_lines->chosen(), replacement))
        Q_EMIT news(tr("Nothing to change here."));
}

void PagesWorkspace::askForDescription()
{
    auto *dialog = new PageDescriptionDialog(m_archive.page().page(), m_archive.newspapers(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_archive.page().describe(dialog->newspaper(), dialog->pageNumber(), dialog->issueDate());
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

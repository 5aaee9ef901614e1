#pragma once

#include "models/items/pagecorrectionmodel.h"
#include "views/pages/layoutcommands.h"
#include "views/style/theme.h"

#include <QWidget>

class QListView;
class QScrollArea;

namespace jianbao
{

class ArchiveModels;
class KeyedButtons;
class LayoutView;
class PageEditQueue;
class PageListView;
class ReaderView;

/// The pages at the left, the lines of the chosen page in the middle, the article under the caret at the
/// right as it is read now, with the caret's line marked. Every correction is a button with its key; with the
/// lines in focus the key alone does it. Corrections are stored at once, each as one step; what is asked for
/// meanwhile waits its turn.
class PagesWorkspace : public QWidget
{
    Q_OBJECT
public:
    PagesWorkspace(ArchiveModels &archive, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    LayoutView &lines() { return *m_lines; }
    ReaderView &preview() { return *m_preview; }
    QListView &pages();

Q_SIGNALS:
    void news(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addCommands();
    void addEdits(const QList<LayoutCommands::Command> &commands);
    void addMoves();
    void addPageCommands();
    void connectModels();
    void showPage();
    LayoutEditor::Place placeAtCaret() const;
    void followCaret();
    void showArticle(const QString &id);
    void tell(const QList<ReadingDifference> &differences);
    void tellUnlessStarted(bool isStarted);
    void takeUp();
    void askForText();
    void askForDescription();
    void reread();
    void rereadAll();
    void reset();
    void erasePage();

    ArchiveModels &m_archive;
    PageListView *m_pages;
    LayoutView *m_lines;
    ReaderView *m_preview;
    KeyedButtons *m_buttons;
    QScrollArea *m_commands; ///< around the buttons
    PageEditQueue *m_edits;
    QString m_pageId;
    QString m_shownId; ///< of the article that is shown at the right
    Span m_takenUp;
};

} // namespace jianbao

#pragma once

#include "models/datatypes/pagelayout.h"
#include "models/datatypes/readingdifference.h"
#include "models/datatypes/records.h"
#include "views/theme.h"

#include <QWidget>

class QGridLayout;
class QListView;
class QPushButton;

namespace jianbao
{

class ArchiveModels;
class LayoutView;
class ReaderView;

/// The pages at the left, the lines of the chosen page in the middle, the article under the caret at the
/// right as it is read now. Every correction is a button with its key; with the lines in focus the key alone
/// does it. Corrections are stored at once, each as one step.
class PagesWorkspace : public QWidget
{
    Q_OBJECT
public:
    PagesWorkspace(ArchiveModels &archive, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    LayoutView &lines() { return *m_lines; }
    ReaderView &preview() { return *m_preview; }
    QListView &pages() { return *m_pages; }

    /// Says what is printed at the chosen words.
    void correctText(const QString &replacement);

Q_SIGNALS:
    void news(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What a key, and the button with it, does.
    struct Command
    {
        Qt::Key key;
        QString name;
        void (PagesWorkspace::*run)();
    };
    QList<Command> commands() const;
    QWidget *makeButtons();
    void connectModels();
    void showPage();
    void showArticle();
    void tell(const QList<ReadingDifference> &differences);
    template <typename Edit> void edit(const Edit &edit);
    void setRole(LineRole role);

    void makeHeadline() { setRole(LineRole::Headline); }
    void makeKicker() { setRole(LineRole::Kicker); }
    void makeDeck() { setRole(LineRole::Deck); }
    void makeBanner() { setRole(LineRole::Banner); }
    void makeBody() { setRole(LineRole::Body); }
    void makeSubhead() { setRole(LineRole::Subhead); }
    void makeByline() { setRole(LineRole::Signature); }
    void makeCaption() { setRole(LineRole::Caption); }
    void splitArticle();
    void joinArticles();
    void makeArticle();
    void takeUp();
    void putDown();
    void turnParagraph();
    void markNoise();
    void askForText();
    void askForDescription();
    void reread();
    void rereadAll();
    void reset();
    void erasePage();

    ArchiveModels &m_archive;
    Theme m_theme;
    QListView *m_pages;
    LayoutView *m_lines;
    ReaderView *m_preview;
    QList<QPushButton *> m_buttons;
    StoredArticle m_article;
    Span m_takenUp;
};

} // namespace jianbao

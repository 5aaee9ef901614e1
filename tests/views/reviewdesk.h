#pragma once

#include "models/datatypes/anyfact.h"
#include "models/items/archivemodels.h"
#include "tests/helpers/samplearchive.h"
#include "tests/views/hand.h"
#include "views/review/reviewworkspace.h"
#include "views/window/mainwindow.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace jianbao
{

/// A window on a copy of an archive of sample pages, in which the review is open and its queue read.
class ReviewDesk
{
public:
    explicit ReviewDesk(const SampleArchive &samples);
    ~ReviewDesk();

    bool isReady() const { return m_isReady; }
    ArchiveModels &archive() { return *m_archive; }
    MainWindow &window() { return *m_window; }
    ReviewWorkspace &workspace();
    FactForm &form() { return workspace().form(); }
    ReviewModel &queue() { return m_archive->review(); }

    int row();
    QString currentId();
    QString currentArticle();
    /// Chooses the first fact of this kind; false if there is none.
    bool goTo(FactKind kind);
    /// Presses a key while the queue is in focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Selects these words in the reader; false if they do not stand in it.
    bool select(const QString &words);
    QLineEdit *field(const QString &name);
    QComboBox *choice(const QString &name);
    QPushButton *button(const QString &text);
    void click(const QString &text);
    /// Clicks this button, or presses its key while the queue is in focus.
    void give(const QString &text, Qt::Key key, Hand hand);

    Verdict verdictOf(const QString &factId) const;
    /// The figure of this quote that a person has confirmed.
    Observation confirmedFigure(const QString &articleId, const Quote &quote);

private:
    SampleArchive m_copy;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<MainWindow> m_window;
    bool m_isReady = false;
};

} // namespace jianbao

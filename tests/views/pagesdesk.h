#pragma once

#include "models/items/archivemodels.h"
#include "tests/helpers/samplearchive.h"
#include "tests/views/hand.h"
#include "views/pages/pagesworkspace.h"

#include <memory>

class QDialog;

namespace jianbao
{

/// The workspace of pages on a copy of an archive of one sample page, which is open.
class PagesDesk
{
public:
    explicit PagesDesk(const SampleArchive &sample);
    ~PagesDesk();

    bool isReady() const { return m_isReady; }
    ArchiveModels &archive() { return *m_archive; }
    PagesWorkspace &workspace() { return *m_workspace; }
    PageCorrectionModel &page() { return m_archive->page(); }
    /// The first article as it is stored now.
    Article first();
    LineRole roleAtTheCaret();

    /// Puts the caret before these words of the page, or selects them; false if they do not stand there.
    bool goTo(const QString &words);
    bool select(const QString &words);
    /// Presses the key while the lines are in focus, or clicks its button.
    void give(Qt::Key key, Hand hand = Hand::Key);
    /// Likewise, and waits until the change is stored; false if none is.
    bool change(Qt::Key key, Hand hand = Hand::Key);
    /// Presses Enter in a field of the dialog or clicks its OK, and waits until the change is stored.
    bool accept(QDialog &dialog, QWidget &field, Hand hand);

private:
    SampleArchive m_copy;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<PagesWorkspace> m_workspace;
    bool m_isReady = false;
};

} // namespace jianbao

#pragma once

#include "views/window/mainwindow.h"

#include <QModelIndex>
#include <QTemporaryDir>

#include <memory>

namespace jianbao
{

class ArchiveModels;
class ArticleListView;
class ArticlePane;

/// A window on a new archive of its own, into which two invented pages of one article each were imported. The
/// list fills a moment later, the sidebar has been read.
class OfficeWindow
{
public:
    OfficeWindow();
    ~OfficeWindow();

    ArchiveModels &archive() { return *m_archive; }
    MainWindow &window() { return *m_window; }
    Desk &desk() { return *m_window->desk(); }
    ArticlePane &pane();
    ArticleListView &list();
    /// A file beside the archive.
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// The entry of the sidebar that writes this term into the query; not valid if there is none.
    QModelIndex entry(const QString &term) const;
    /// The next day: another window on the same archive.
    void reopen(const WindowSession &session);

private:
    void importPages();

    QTemporaryDir m_folder;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace jianbao

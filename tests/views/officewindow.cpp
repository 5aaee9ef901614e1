#include "tests/views/officewindow.h"

#include "models/items/archivemodels.h"
#include "tests/items/inventedpage.h"
#include "views/articles/articlesworkspace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jianbao
{

OfficeWindow::OfficeWindow()
    : m_archive(std::make_unique<ArchiveModels>(m_folder.filePath(u"test.jianbao"_s),
                                                Database::Mode::CreateIfMissing))
    , m_window(std::make_unique<MainWindow>())
{
    m_window->setArchive(m_archive.get());
    m_window->show();
    importPages();
}

OfficeWindow::~OfficeWindow() = default;

void OfficeWindow::importPages()
{
    QStringList paths;
    for (const int number : {11, 12}) {
        paths.append(m_folder.filePath(u"page%1.txt"_s.arg(number)));
        QFile file(paths.last());
        if (file.open(QIODevice::WriteOnly))
            file.write(inventedPageText(number).toUtf8());
    }
    QSignalSpy imported(m_window.get(), &MainWindow::imported);
    m_window->importPaths(paths);
    imported.wait(30000);
    (void)QTest::qWaitFor([this] { return entry(u"district:云岭高新区"_s).isValid(); });
}

ArticlePane &OfficeWindow::pane()
{
    return desk().articles().pane();
}

ArticleListView &OfficeWindow::list()
{
    return desk().articles().list();
}

QModelIndex OfficeWindow::entry(const QString &term) const
{
    const QAbstractItemModel &model = m_archive->sidebar();
    return model
        .match(model.index(0, 0), SidebarModel::TermRole, term, 1, Qt::MatchRecursive | Qt::MatchExactly)
        .value(0);
}

void OfficeWindow::reopen(const WindowSession &session)
{
    m_window = std::make_unique<MainWindow>();
    m_window->setArchive(m_archive.get());
    m_window->restoreSession(session);
    m_window->show();
}

} // namespace jianbao

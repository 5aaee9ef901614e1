#include "views/import/importflow.h"

#include "models/items/archivemodels.h"
#include "views/import/importdialog.h"
#include "views/import/importpanel.h"
#include "views/import/importreport.h"

#include <QFileDialog>
#include <QMimeData>

namespace jianbao
{

ImportFlow::ImportFlow(const Theme &theme, QWidget &window)
    : QObject(&window), m_window(window), m_panel(new ImportPanel(theme))
{
    connect(m_panel, &ImportPanel::imported, this, &ImportFlow::finish);
    connect(m_panel, &ImportPanel::failed, this, &ImportFlow::tellFailure);
}

void ImportFlow::setArchive(ArchiveModels *archive)
{
    m_panel->cancel();
    m_archive = archive;
}

QStringList ImportFlow::localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool ImportFlow::takes(const QMimeData &data) const
{
    return m_archive && !m_archive->isReadOnly() && !localPaths(data).isEmpty();
}

void ImportFlow::chooseFiles()
{
    ask(QFileDialog::getOpenFileNames(&m_window, tr("Import pages"), {},
                                      tr("Page texts (*.txt);;All files (*)")));
}

void ImportFlow::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Import all pages of a folder"));
    if (!folder.isEmpty())
        ask({folder});
}

void ImportFlow::ask(const QStringList &paths)
{
    if (paths.isEmpty() || !m_archive)
        return;
    auto *dialog = new ImportDialog(paths, m_archive->newspapers(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, paths] { start(paths, dialog->newspaper(), dialog->issueDate()); });
    dialog->open();
}

void ImportFlow::start(const QStringList &paths, const QString &newspaper, QDate issueDate)
{
    if (!m_archive || paths.isEmpty())
        return;
    m_archive->setFollowing(false);
    m_panel->start(
        {.archivePath = m_archive->path(), .paths = paths, .newspaper = newspaper, .issueDate = issueDate});
}

void ImportFlow::finish(const QList<ImportOutcome> &outcomes)
{
    if (!m_archive)
        return;
    m_archive->reload();
    m_archive->setFollowing(true);
    Q_EMIT news(ImportReport::summary(outcomes));
    if (ImportReport::isNeeded(outcomes)) {
        auto *report = new ImportReport(outcomes, &m_window);
        report->setAttribute(Qt::WA_DeleteOnClose);
        report->open();
    }
    Q_EMIT imported(outcomes);
}

void ImportFlow::tellFailure(const QString &message)
{
    if (m_archive)
        m_archive->setFollowing(true);
    Q_EMIT failed(message);
}

} // namespace jianbao

#include "app/application.h"

#include "app/defaultarchive.h"
#include "app/waysout.h"
#include "models/archive/database/archiveerror.h"
#include "views/style/screenroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPixmap>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int settleMilliseconds = 1500;
constexpr int archiveTrouble = 4; // the exit code that the command line has for it

Desk::Workspace workspaceNamed(const QString &name)
{
    const QStringList names{u"articles"_s, u"indicators"_s, u"timeline"_s, u"review"_s, u"pages"_s};
    return static_cast<Desk::Workspace>(qMax(0, names.indexOf(name)));
}

} // namespace

Application::Application() : m_window(std::make_unique<MainWindow>())
{
    connect(m_window.get(), &MainWindow::newArchiveWanted, this,
            [this](const QString &path) { openOrTell(path, Database::Mode::CreateIfMissing); });
    connect(m_window.get(), &MainWindow::openArchiveWanted, this,
            [this](const QString &path) { openOrTell(path, Database::Mode::ReadWrite); });
    connect(m_window.get(), &MainWindow::sampleWanted, this, &Application::openSample);
    connect(m_window.get(), &MainWindow::anotherWindowWanted, this, [this] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                m_archive ? QStringList{m_archive->path()} : QStringList());
    });
    connect(m_window.get(), &MainWindow::preferencesChanged, this,
            [this](const Preferences &chosen) { m_settings.setPreferences(chosen); });
    connect(m_window.get(), &MainWindow::closing, &m_backups, [this] { m_backups.watch(nullptr); });
    connect(&m_backups, &BackupKeeper::failed, m_window.get(), &MainWindow::showProblem);
    connect(&m_endCheck, &EndCheck::held, m_window.get(), &MainWindow::showNews);
    connect(&m_endCheck, &EndCheck::damaged, m_window.get(), &MainWindow::showProblem);
}

void Application::start(const QString &path)
{
    m_keepsSession = true;
    m_window->setPreferences(m_settings.preferences());
    m_window->setRecentArchives(m_settings.recentArchives());
    const QString last = m_settings.lastArchive();
    if (!path.isEmpty() || !last.isEmpty())
        openOrTell(path.isEmpty() ? last : path, Database::Mode::ReadWrite);
    else if (QFileInfo::exists(defaultArchivePath()))
        openOrTell(defaultArchivePath(), Database::Mode::ReadWrite);
    resizeWithinScreen(*m_window, m_window->size());
    m_window->restoreSession(m_settings.window());
    connect(m_window.get(), &MainWindow::closing, this, &Application::remember);
    m_window->show();
}

void Application::startForPicture(const QString &path, const QString &workspace, const QString &picture)
{
    const QString problem = path.isEmpty() ? QString() : open(path, Database::Mode::ReadWrite);
    if (!problem.isEmpty()) {
        qCritical("%s", qPrintable(problem));
        QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(archiveTrouble); });
        return;
    }
    if (Desk *desk = m_window->desk())
        desk->setWorkspace(workspaceNamed(workspace));
    m_window->show();
    QTimer::singleShot(settleMilliseconds, this, [this, picture] { takePicture(picture); });
}

void Application::takePicture(const QString &picture)
{
    const bool written = m_window->grab().save(picture);
    if (!written)
        qCritical("%s",
                  qPrintable(tr("The picture %1 cannot be written. Is its folder there?").arg(picture)));
    QCoreApplication::exit(written ? 0 : 1);
}

QString Application::open(const QString &path, Database::Mode mode)
{
    try {
        auto archive = std::make_unique<ArchiveModels>(path, mode);
        m_window->setArchive(archive.get());
        m_backups.watch(archive.get());
        m_endCheck.watch(archive->isReadOnly() ? QString() : archive->path());
        m_archive = std::move(archive);
        if (!m_archive->notice().isEmpty())
            m_window->showProblem(m_archive->notice());
    } catch (const ArchiveError &error) {
        return (QStringList{error.message(), WaysOut::byBackup(path)}).join(u"\n\n"_s).trimmed();
    }
    if (m_keepsSession) {
        m_settings.setLastArchive(QFileInfo(path).absoluteFilePath());
        m_window->setRecentArchives(m_settings.recentArchives());
    }
    return {};
}

void Application::openOrTell(const QString &path, Database::Mode mode)
{
    const QString problem = open(path, mode);
    if (!problem.isEmpty())
        m_window->showProblem(problem);
}

void Application::openSample()
{
    const QString path = QFileInfo(defaultArchivePath()).dir().filePath(u"sample.jianbao"_s);
    openOrTell(path, Database::Mode::CreateIfMissing);
    if (m_archive && m_archive->articleCount() == 0)
        m_window->importPaths({u":/sample"_s});
}

void Application::remember()
{
    m_settings.setWindow(m_window->session());
}

} // namespace jianbao

#pragma once

#include "app/backupkeeper.h"
#include "app/endcheck.h"
#include "app/settings.h"
#include "models/items/archivemodels.h"
#include "views/window/mainwindow.h"

#include <QObject>

#include <memory>

namespace jianbao
{

/// The window program: owns the settings, the open archive and the window, and opens another archive when the
/// window asks for one. A file that cannot be opened is told in a sentence; what was open before stays open.
class Application : public QObject
{
    Q_OBJECT
public:
    Application();

    /// Shows the window on this archive; if `path` is empty on the last one, the usual one, or the welcome
    /// page.
    void start(const QString &path);
    /// Shows the window on this archive, lets it settle, writes a picture of it and quits. `workspace` is
    /// articles, indicators, timeline, review or pages. Neither reads nor writes the session; without a
    /// picture the exit code is not 0.
    void startForPicture(const QString &path, const QString &workspace, const QString &picture);

private:
    /// Gives what went wrong, or nothing.
    QString open(const QString &path, Database::Mode mode);
    void openSample();
    void openOrTell(const QString &path, Database::Mode mode);
    void remember();
    void takePicture(const QString &picture);

    Settings m_settings;
    bool m_keepsSession = false;
    BackupKeeper m_backups;
    EndCheck m_endCheck;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace jianbao

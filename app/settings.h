#pragma once

#include "views/window/mainwindow.h"

#include <QSettings>

namespace jianbao
{

/// What the program remembers from one start to the next, under typed names.
class Settings
{
public:
    /// In the user's configuration folder.
    Settings();
    /// In this file.
    explicit Settings(const QString &file);

    QString lastArchive() const;
    void setLastArchive(const QString &path);

    /// Newest first, those that are still there.
    QStringList recentArchives() const;

    Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

    WindowSession window() const;
    void setWindow(const WindowSession &session);

private:
    QSettings m_settings;
};

} // namespace jianbao

#pragma once

#include "views/mainwindow.h"

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

    WindowSession window() const;
    void setWindow(const WindowSession &session);

private:
    QSettings m_settings;
};

} // namespace jianbao

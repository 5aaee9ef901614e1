#pragma once

#include "tests/app/accessibleobject.h"

#include <QProcess>
#include <QTemporaryDir>

namespace jianbao
{

/// A session like a user's, without a screen: an X server, a bus with the registry of screen readers, and the
/// built program in Chinese on it with a home of its own. All ends with the object. The server is told not to
/// start anew when its last client leaves: it would drop the program that is just connecting.
class ScreenReaderSession
{
public:
    ScreenReaderSession();
    ~ScreenReaderSession();

    /// Starts server and bus; says what this machine lacks, nothing if all runs.
    QString start();
    /// Starts the program and waits until it is on the bus; false if it ended or did not come.
    bool startProgram(const QStringList &arguments);
    /// The program; after startProgram().
    AccessibleObject program() const;

private:
    /// The first line that the started program prints; empty if it cannot be started.
    static QString firstLine(QProcess &process, const QString &program, const QStringList &arguments);
    QString registryAddress() const;

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_display;
    QProcess m_bus;
    QProcess m_program;
};

} // namespace jianbao

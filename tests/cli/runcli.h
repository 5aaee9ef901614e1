#pragma once

#include <QProcess>
#include <QStringList>

namespace jianbao
{

/// What a run of jianbao-cli left.
struct Answer
{
    int exitCode = -1; ///< -1: crashed or hung
    QString out;
    QString err;
};

/// Runs the built jianbao-cli as a process, as a user's shell would.
inline Answer runCli(const QString &archive, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(JIANBAO_CLI), QStringList{QStringLiteral("--archive"), archive} + arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// The arguments of a line, parted by blanks.
inline QStringList words(const QString &line)
{
    return line.split(u' ');
}

} // namespace jianbao

#pragma once

#include <QByteArray>
#include <QStringList>

namespace jianbao
{

// What tests of exports ask of the files that were written.

/// Empty where there is no such file.
QByteArray contentOf(const QString &path);
/// What a program says of a file, as UTF-8; null if it cannot be started or fails.
QString outputOf(const QString &program, const QStringList &arguments);

} // namespace jianbao

#pragma once

#include <QString>

class QSqlError;

namespace jianbao
{

/// Throws the ArchiveError that tells a person what SQLite's error about the archive at `path` means and what
/// to do.
[[noreturn]] void throwDatabaseError(const QString &path, const QSqlError &error);

} // namespace jianbao

#pragma once

#include <QString>

namespace jianbao
{

class Database;

/// Copies an open archive, page by page and with whatever its write-ahead log holds, into a file of its own.
/// The copy is written beside its target, checked and only then renamed, so the target is either the old file
/// or a whole new one. Throws ArchiveError.
class OnlineBackup
{
public:
    explicit OnlineBackup(const Database &source);
    void copyTo(const QString &target) const;

private:
    void copyPages(const QString &file, const QString &target) const;

    const Database &m_source;
};

} // namespace jianbao

#pragma once

#include <QString>

namespace jianbao
{

/// What the first hundred bytes of an archive file say, read without opening the file as a database and so
/// without changing anything beside it.
class ArchiveHeader
{
public:
    static constexpr quint32 applicationId = 0x4A42414F;

    /// Throws ArchiveError if the file is missing, no regular file, unreadable, empty, no SQLite file or not
    /// ours.
    static ArchiveHeader read(const QString &path);

    int schemaVersion() const { return m_schemaVersion; }

private:
    int m_schemaVersion = 0;
};

} // namespace jianbao

#pragma once

#include <QString>

namespace jianbao
{

/// Lets one at a time, among all threads and processes, do something beside an archive: from the constructor,
/// which waits for its turn, to the destructor, which removes the file. The kernel holds the lock for as long
/// as its owner lives, so one that was killed leaves a file that locks nothing.
class FileLock
{
public:
    /// Throws ArchiveError if the file cannot be made or its disk cannot lock.
    explicit FileLock(const QString &path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

private:
    bool isStillThere() const;

    QByteArray m_path;
    int m_descriptor = -1;
};

} // namespace jianbao

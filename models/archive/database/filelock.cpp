#include "models/archive/database/filelock.h"

#include "models/archive/database/archiveerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::FileLock)
};

[[noreturn]] void fail(const QByteArray &path)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    throw ArchiveError(Words::tr("%1: the file cannot be made and locked (%2). Check that you may write in "
                                 "its folder and that the disk has room.")
                           .arg(QDir::toNativeSeparators(QFile::decodeName(path)), reason));
}

void waitForLock(int descriptor, const QByteArray &path)
{
    while (::flock(descriptor, LOCK_EX) != 0) {
        if (errno != EINTR)
            fail(path);
    }
}

} // namespace

FileLock::FileLock(const QString &path) : m_path(QFile::encodeName(path))
{
    do {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = ::open(m_path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (m_descriptor < 0)
            fail(m_path);
        waitForLock(m_descriptor, m_path);
    } while (!isStillThere());
}

FileLock::~FileLock()
{
    ::unlink(m_path.constData());
    ::close(m_descriptor);
}

/// False if whoever held the lock before has removed the file that was waited for.
bool FileLock::isStillThere() const
{
    struct stat held = {};
    struct stat there = {};
    return ::fstat(m_descriptor, &held) == 0 && ::stat(m_path.constData(), &there) == 0 &&
           held.st_dev == there.st_dev && held.st_ino == there.st_ino;
}

} // namespace jianbao

#include "models/archive/database/drive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

#include <sys/vfs.h>

namespace jianbao
{

namespace
{

constexpr std::array<quint64, 14> elsewhere{
    0x6969,     // NFS
    0x517b,     // SMB
    0xff534d42, // CIFS
    0xfe534d42, // SMB 2
    0x564c,     // NCP
    0x5346414f, // AFS
    0x6b414653, // kAFS
    0x73757245, // Coda
    0x01021997, // 9P
    0x65735546, // FUSE: sshfs, WebDAV, cloud drives
    0x00c36400, // Ceph
    0x0bd00bd0, // Lustre
    0x47504653, // GPFS
    0x786f4256, // shared folder of a virtual machine
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::Drive)
};

} // namespace

bool Drive::isElsewhere(const QString &path)
{
    const QString asked = QFileInfo::exists(path) ? path : QFileInfo(path).absolutePath();
    struct statfs found = {};
    return ::statfs(QFile::encodeName(asked).constData(), &found) == 0 &&
           isTypeElsewhere(static_cast<quint64>(found.f_type) & 0xffffffff);
}

bool Drive::isTypeElsewhere(quint64 fileSystemType)
{
    return std::find(elsewhere.cbegin(), elsewhere.cend(), fileSystemType) != elsewhere.cend();
}

QString Drive::warningAbout(const QString &path)
{
    if (!isElsewhere(path))
        return {};
    return Words::tr(
               "%1 lies on a network drive. Let only one person at a time work on it, and keep backups on a "
               "disk of this computer.")
        .arg(QDir::toNativeSeparators(path));
}

} // namespace jianbao

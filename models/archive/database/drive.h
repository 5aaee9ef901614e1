#pragma once

#include <QString>

namespace jianbao
{

/// Tells what kind of disk a file lies on. On a drive of another computer the locks by which several programs
/// share an archive cannot be relied upon, and a write-ahead log least of all.
class Drive
{
public:
    /// For a file that is not there yet, asks its folder. False if nothing can be found out.
    static bool isElsewhere(const QString &path);
    /// By the type that statfs(2) gives: NFS, SMB, AFS, cloud drives over FUSE and the like.
    static bool isTypeElsewhere(quint64 fileSystemType);
    /// What a person must know about an archive that lies elsewhere; empty if it does not.
    static QString warningAbout(const QString &path);
};

} // namespace jianbao

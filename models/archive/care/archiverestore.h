#pragma once

#include <QString>

namespace jianbao
{

/// Puts a backup in an archive's place. The backup is checked row by row first and stays as it is; what lay
/// at the target stays beside it under a name of its own. The target is either the old file or a whole copy
/// of the backup, also when the power fails. Throws ArchiveError and then has changed nothing.
class ArchiveRestore
{
public:
    ArchiveRestore(const QString &backup, const QString &target);

    /// Gives the path at which the replaced archive now lies; empty if there was none.
    QString run() const;

private:
    void checkBackup() const;
    void checkNobodyHasTargetOpen() const;

    QString m_backup;
    QString m_target;
};

} // namespace jianbao

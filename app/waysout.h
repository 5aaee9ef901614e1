#pragma once

#include "models/archive/seals/archivefault.h"

#include <QCoreApplication>

namespace jianbao
{

/// What a person can do about an archive that does not hold.
class WaysOut
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::WaysOut)
public:
    /// How to put the newest backup in the archive's place; empty if there is none.
    static QString byBackup(const QString &archivePath);
    /// A sentence for each way, with the command line; none for no faults.
    static QStringList of(const QString &archivePath, const QList<ArchiveFault> &faults);
};

} // namespace jianbao

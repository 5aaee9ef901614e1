#pragma once

#include "app/openmark.h"
#include "models/jobs/verifyjob.h"

#include <QObject>

#include <optional>

namespace jianbao
{

/// Marks the open archive, and where the last window on it was never closed has every row checked in the
/// background and tells in one line what was found.
class EndCheck : public QObject
{
    Q_OBJECT
public:
    explicit EndCheck(QObject *parent = nullptr);

    /// From now on this archive is open; empty for none.
    void watch(const QString &archivePath);

Q_SIGNALS:
    /// Nothing is lost.
    void held(const QString &words);
    /// What does not hold, and what to do.
    void damaged(const QString &words);

private:
    void tell(const ArchiveInfo &info, const QList<ArchiveFault> &faults);

    std::optional<OpenMark> m_mark;
    VerifyJob m_job;
};

} // namespace jianbao

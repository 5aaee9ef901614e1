#pragma once

#include "models/items/profile.h"
#include "models/jobs/jobtracker.h"

namespace jianbao
{

/// Reads one profile off the window's thread; of a large archive that takes a while. What is not finished
/// when the object dies is dropped. Lives on the thread of its owner.
class ProfileReading : public QObject
{
    Q_OBJECT
public:
    explicit ProfileReading(const QString &archivePath, QObject *parent = nullptr);

    /// finished() or failed() follows.
    void start(Profile::Kind kind, const QString &name);

Q_SIGNALS:
    void finished(const jianbao::Profile &profile);
    void failed(const QString &message);

private:
    QString m_archivePath;
    JobTracker m_reading;
};

} // namespace jianbao

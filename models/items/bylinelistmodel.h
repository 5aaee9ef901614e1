#pragma once

#include "models/jobs/jobtracker.h"

#include <QStringListModel>

namespace jianbao
{

/// The names that sign articles, those with most articles first; empty until somebody asks for them. They are
/// read off this thread. Lives on the window's thread.
class BylineListModel : public QStringListModel
{
    Q_OBJECT
public:
    explicit BylineListModel(const QString &archivePath, QObject *parent = nullptr);

    /// Reads them if they are not known yet; modelReset() follows.
    void survey();
    /// After an import: the next survey() reads them again.
    void setOutdated() { m_isKnown = false; }

Q_SIGNALS:
    void failed(const QString &message);

private:
    const QString m_archivePath;
    bool m_isKnown = false;
    JobTracker m_work;
};

} // namespace jianbao

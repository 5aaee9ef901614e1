#include "models/items/archivewatch.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"

namespace jianbao
{

ArchiveWatch::ArchiveWatch(const Database &database) : m_database(database)
{
    m_timer.setInterval(milliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ArchiveWatch::look);
}

void ArchiveWatch::setActive(bool active)
{
    if (!active)
        return m_timer.stop();
    m_version = m_database.othersVersion();
    m_timer.start();
}

void ArchiveWatch::look()
{
    try {
        if (m_database.hasMoved()) {
            m_timer.stop();
            Q_EMIT failed(
                tr("%1: the archive was moved or deleted while it was open. Nothing can be stored until it "
                   "is back, or opened where it lies now.")
                    .arg(m_database.path()));
            return;
        }
        const qint64 version = m_database.othersVersion();
        if (version == m_version)
            return;
        m_version = version;
    } catch (const ArchiveError &error) {
        m_timer.stop();
        Q_EMIT failed(error.message());
        return;
    }
    Q_EMIT changedElsewhere();
}

} // namespace jianbao

#include "app/openmark.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jianbao
{

OpenMark::OpenMark(const QString &archivePath) : m_lock(std::make_unique<QLockFile>(archivePath + u".open"_s))
{
    const bool wasThere = QFileInfo::exists(m_lock->fileName());
    m_lock->setStaleLockTime(0); // only a dead program makes a mark stale, however old it is
    m_unclean = m_lock->tryLock() && wasThere;
}

} // namespace jianbao

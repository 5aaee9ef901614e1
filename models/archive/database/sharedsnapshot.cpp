#include "models/archive/database/sharedsnapshot.h"

#include "models/archive/index/searchsnapshot.h"

#include <QMutexLocker>

namespace jianbao
{

std::shared_ptr<const SearchSnapshot> SharedSnapshot::load(const Database &database)
{
    const QMutexLocker locker(&m_lock);
    m_newest = SearchSnapshot::load(database, m_newest);
    return m_newest;
}

} // namespace jianbao

#include "models/archive/database/smallcache.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

SmallCache::SmallCache(const Database &database) : m_database(database)
{
    QSqlQuery size = m_database.run(u"PRAGMA cache_size"_s);
    size.next();
    m_before = size.value(0);
    m_database.run(u"PRAGMA cache_size = -2048"_s); // KiB
}

SmallCache::~SmallCache()
{
    try {
        m_database.run(u"PRAGMA cache_size = %1"_s.arg(m_before.toInt()));
    } catch (const ArchiveError &) { // nothing was changed but the speed
    }
}

} // namespace jianbao

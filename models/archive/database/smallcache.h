#pragma once

#include <QVariant>

namespace jianbao
{

class Database;

/// While it lives, a connection keeps few pages of the file in memory: for going once through much of an
/// archive, of which nothing is read again soon. Same thread as its database.
class SmallCache
{
public:
    explicit SmallCache(const Database &database);
    ~SmallCache();
    Q_DISABLE_COPY_MOVE(SmallCache)

private:
    const Database &m_database;
    QVariant m_before;
};

} // namespace jianbao

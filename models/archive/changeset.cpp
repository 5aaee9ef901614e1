#include "models/archive/changeset.h"

#include "models/archive/database.h"
#include "models/archive/sqlitehandle.h"

namespace jianbao
{

Changeset Changeset::inverted() const
{
    int size = 0;
    void *bytes = nullptr;
    sqlite3changeset_invert(static_cast<int>(m_bytes.size()), m_bytes.constData(), &size, &bytes);
    const QByteArray inverted(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return Changeset(inverted);
}

bool Changeset::applyTo(const Database &database) const
{
    if (m_bytes.isEmpty())
        return false;
    const auto refuse = [](void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; };
    QByteArray bytes = m_bytes;
    return sqlite3changeset_apply(sqliteHandle(database.connection()), static_cast<int>(bytes.size()),
                                  bytes.data(), nullptr, refuse, nullptr) == SQLITE_OK;
}

} // namespace jianbao

#include "models/items/profilereading.h"

#include "models/archive/database/database.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/pages/articlestore.h"
#include "models/items/profilereader.h"

namespace jianbao
{

ProfileReading::ProfileReading(const QString &archivePath, QObject *parent)
    : QObject(parent), m_archivePath(archivePath)
{
    connect(&m_reading, &JobTracker::failed, this, &ProfileReading::failed);
}

void ProfileReading::start(Profile::Kind kind, const QString &name)
{
    m_reading.start([this, path = m_archivePath, kind, name](const CancelFlag &) {
        Database connection(path, Database::Mode::ReadOnly);
        const FactStore facts(connection);
        const ArticleStore articles(connection);
        const Profile profile = ProfileReader(facts, articles).read(kind, name);
        return [this, profile] { Q_EMIT finished(profile); };
    });
}

} // namespace jianbao

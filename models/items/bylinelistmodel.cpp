#include "models/items/bylinelistmodel.h"

#include "models/archive/database/database.h"
#include "models/archive/pages/bylinestore.h"

namespace jianbao
{

BylineListModel::BylineListModel(const QString &archivePath, QObject *parent)
    : QStringListModel(parent), m_archivePath(archivePath)
{
    connect(&m_work, &JobTracker::failed, this, &BylineListModel::failed);
}

void BylineListModel::survey()
{
    if (m_isKnown)
        return;
    m_isKnown = true;
    m_work.start([this, path = m_archivePath](const CancelFlag &cancelled) -> std::function<void()> {
        const QStringList names = BylineStore(Database(path, Database::Mode::ReadOnly)).names(cancelled);
        return [this, names] { setStringList(names); };
    });
}

} // namespace jianbao

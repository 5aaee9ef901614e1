#include "models/jobs/searchsession.h"

#include "models/archive/database/database.h"
#include "models/archive/index/searchindex.h"

#include <memory>

namespace jianbao
{

/// Opened by the first question; made and gone on the session's thread.
struct SearchSession::Connection
{
    struct Opened
    {
        Opened(const QString &path, const std::shared_ptr<SharedSnapshot> &shared)
            : database(path, Database::Mode::ReadOnly), index(database, shared)
        {
        }
        const Database database;
        const SearchIndex index;
    };

    const SearchIndex &index()
    {
        if (!opened)
            opened = std::make_unique<Opened>(path, shared);
        return opened->index;
    }

    QString path;
    std::shared_ptr<SharedSnapshot> shared;
    std::unique_ptr<Opened> opened;
};

SearchSession::SearchSession(const QString &archivePath, const std::shared_ptr<SharedSnapshot> &shared,
                             QObject *parent)
    : QObject(parent), m_connection(std::make_shared<Connection>()), m_tracker(m_thread)
{
    m_connection->path = archivePath;
    m_connection->shared = shared;
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    connect(&m_tracker, &JobTracker::failed, this, &SearchSession::failed);
}

SearchSession::~SearchSession()
{
    m_tracker.cancel();
    m_thread.start([connection = m_connection] { connection->opened.reset(); });
    m_thread.waitForDone();
}

void SearchSession::ask(Question question)
{
    m_tracker.start([connection = m_connection,
                     question = std::move(question)](const CancelFlag &cancelled) -> std::function<void()> {
        if (cancelled.isCancelled())
            return {};
        return question(connection->index(), cancelled);
    });
}

} // namespace jianbao

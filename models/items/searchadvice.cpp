#include "models/items/searchadvice.h"

#include "models/archive/database/database.h"

namespace jianbao
{

SearchAdvice::SearchAdvice(const QString &archivePath, const std::shared_ptr<SharedSnapshot> &shared,
                           QObject *parent)
    : QObject(parent), m_archivePath(archivePath), m_shared(shared)
{
}

void SearchAdvice::ask(const QStringList &terms)
{
    m_job.start([this, terms, path = m_archivePath,
                 shared = m_shared](const CancelFlag &cancelled) -> std::function<void()> {
        QList<SearchSuggestion> found;
        if (!terms.isEmpty()) {
            const Database connection(path, Database::Mode::ReadOnly);
            found = SearchAdvisor(connection, shared, cancelled).suggestions(terms);
        }
        return [this, found] { Q_EMIT advised(found); };
    });
}

} // namespace jianbao

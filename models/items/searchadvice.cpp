#include "models/items/searchadvice.h"

#include "models/archive/database.h"

namespace jianbao
{

SearchAdvice::SearchAdvice(const QString &archivePath, QObject *parent)
    : QObject(parent), m_archivePath(archivePath)
{
}

void SearchAdvice::ask(const QStringList &terms)
{
    m_job.start([this, terms, path = m_archivePath](const CancelFlag &cancelled) -> std::function<void()> {
        QList<SearchSuggestion> found;
        if (!terms.isEmpty())
            found = SearchAdvisor(Database(path, Database::Mode::ReadOnly), cancelled).suggestions(terms);
        return [this, found] { Q_EMIT advised(found); };
    });
}

} // namespace jianbao

#include "models/jobs/archivechecks.h"

#include "models/archive/facts/factstore.h"
#include "models/archive/pages/articlestore.h"
#include "models/comparing/figurechecker.h"

#include <QSet>

#include <algorithm>

namespace jianbao
{

namespace
{

/// The articles that have figures, in the order in which they were stored.
QStringList articlesWithFigures(const Database &database)
{
    QSet<QString> ids;
    for (const StoredObservation &stored : FactStore(database).observations({}))
        ids.insert(stored.source.articleId);
    QStringList sorted = ids.values();
    sorted.sort();
    return sorted;
}

bool isAbout(const Check &check, const QString &district)
{
    return std::any_of(check.figures.cbegin(), check.figures.cend(),
                       [&](const StoredObservation &figure) { return figure.fact.subject == district; });
}

} // namespace

ArchiveChecks::ArchiveChecks(const Database &database) : m_database(database) {}

QList<Check> ArchiveChecks::run(const QString &district) const
{
    const ArticleStore articles(m_database);
    FigureChecker checker;
    for (const QString &id : articlesWithFigures(m_database))
        checker.add(articles.load(id));
    QList<Check> checks = checker.checks();
    if (!district.isEmpty())
        checks.removeIf([&](const Check &check) { return !isAbout(check, district); });
    return checks;
}

} // namespace jianbao

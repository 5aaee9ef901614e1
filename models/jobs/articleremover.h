#pragma once

#include <QStringList>

namespace jianbao
{

class Database;
class PageRereader;

/// Takes single articles out: their lines belong to no article from now on, also when the page is read again.
/// Each page is one step, named by the article; what it took lies in the bin. Same thread as its database;
/// throws ArchiveError and then leaves the page at which that happened, and those behind it, as they were.
class ArticleRemover
{
public:
    ArticleRemover(Database &database, const PageRereader &reader) : m_database(database), m_reader(reader) {}

    void remove(const QStringList &articleIds) const;

private:
    void removeFrom(const QString &pageId, const QStringList &articleIds) const;

    Database &m_database;
    const PageRereader &m_reader;
};

} // namespace jianbao

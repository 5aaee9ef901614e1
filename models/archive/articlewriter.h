#pragma once

#include "models/archive/rowwriter.h"
#include "models/archive/uuidv7.h"
#include "models/datatypes/article.h"

namespace jianbao
{

class Database;

/// Writes one article with paragraphs, districts and facts. The search index follows by itself. The caller
/// holds the transaction. Throws ArchiveError.
class ArticleWriter
{
public:
    explicit ArticleWriter(const Database &database);

    /// Gives the id of the new article.
    QString add(const Article &article, const QString &pageId, qsizetype ordinal);
    /// Puts `article` in the place of the stored one: same id, same tags, everything else new.
    void replace(const QString &articleId, const Article &article, const QString &pageId, qsizetype ordinal);
    template <typename Fact> void addFact(const Fact &fact, const QString &articleId, qsizetype ordinal);

private:
    void addParts(const Article &article, const QString &articleId);

    const Database &m_database;
    RowWriter m_rows;
    UuidV7 m_ids;
};

} // namespace jianbao

#pragma once

#include "models/archive/database/uuidv7.h"
#include "models/archive/seals/rowwriter.h"
#include "models/datatypes/article.h"
#include "models/datatypes/cancelflag.h"

#include <QHash>

namespace jianbao
{

class Database;

/// Writes one article with paragraphs, districts and facts. The search index follows by itself. The caller
/// holds the transaction, and does not commit it once `cancelled` is set: facts are missing then. Throws
/// ArchiveError.
class ArticleWriter
{
public:
    explicit ArticleWriter(const Database &database);
    ArticleWriter(const Database &database, const CancelFlag &cancelled);

    /// Gives the id of the new article.
    QString add(const Article &article, const QString &pageId, qsizetype ordinal);
    /// Puts `article` in the place of the stored one: same id, same tags, everything else new; a fact with
    /// the quote and claim of an earlier one keeps its id.
    void replace(const QString &articleId, const Article &article, const QString &pageId, qsizetype ordinal);
    /// Gives the id of the new fact.
    template <typename Fact> QString addFact(const Fact &fact, const QString &articleId, qsizetype ordinal);
    /// Puts `fact` in the place of the stored one of the same kind; its article stays.
    template <typename Fact> void overwriteFact(const QString &factId, const Fact &fact);

private:
    void rememberFacts(const QString &articleId);
    void addParts(const Article &article, const QString &articleId);
    template <typename Fact> void addFacts(const QList<Fact> &facts, const QString &articleId);

    const Database &m_database;
    const CancelFlag *m_cancelled = nullptr;
    RowWriter m_rows;
    UuidV7 m_ids;
    QHash<QString, QString> m_earlierFacts; ///< ids by table, quote and claim
};

} // namespace jianbao

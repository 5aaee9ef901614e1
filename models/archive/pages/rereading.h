#pragma once

#include "models/archive/pages/articlewriter.h"
#include "models/datatypes/page.h"
#include "models/datatypes/readingdifference.h"

#include <QStringList>
#include <QVariantMap>

namespace jianbao
{

class Database;

/// The columns of a page's row that a reading decides; the others stay as imported.
QVariantMap readingColumns(const Page &page);

/// Puts a new reading of a stored page in the place of the old one. An article that covers the same place
/// keeps its id and its tags; the tags of one that is gone go to the article that covers most of it; a fact
/// that is found again keeps its id, and one that a person has decided stays as the person left it. The
/// caller holds the transaction. Throws ArchiveError.
class Rereading
{
public:
    Rereading(const Database &database, const QString &pageId);

    void replaceBy(const Page &read);
    /// What the reading told otherwise than people decided.
    const QList<ReadingDifference> &differences() const { return m_differences; }

private:
    void checkText(const Page &page) const;
    QList<QList<Span>> loadArticles();
    void moveTags(const QString &fromArticle, const QString &toArticle) const;
    void writePage(const Page &page) const;

    const Database &m_database;
    const QString m_pageId;
    ArticleWriter m_writer;
    QList<ReadingDifference> m_differences;
    QStringList m_earlierIds; ///< of the articles of the old reading, by ordinal
};

} // namespace jianbao

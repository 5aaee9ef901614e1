#pragma once

#include "models/archive/articlewriter.h"
#include "models/datatypes/page.h"

#include <QHash>
#include <QStringList>
#include <QVariantMap>

namespace jianbao
{

class Database;

/// The columns of a page's row that a reading decides; the others stay as imported.
QVariantMap readingColumns(const Page &page);

/// Puts a new reading of a stored page in the place of the old one. An article that covers the same place
/// keeps its id and its tags; the tags of one that is gone go to the article that covers most of it; a fact
/// that a person has confirmed stays even if the new reading no longer finds it. The caller holds the
/// transaction. Throws ArchiveError.
class Rereading
{
public:
    Rereading(const Database &database, const QString &pageId);

    void replaceBy(const Page &page);

private:
    struct Confirmed;

    void checkText(const Page &page) const;
    QList<QList<Span>> loadArticles();
    Confirmed confirmedFacts() const;
    void moveTags(const QString &fromArticle, const QString &toArticle) const;
    void writePage(const Page &page) const;
    template <typename Fact>
    void restore(const QList<Fact> &confirmed, const Page &page, const QStringList &ids);

    const Database &m_database;
    const QString m_pageId;
    ArticleWriter m_writer;
    QStringList m_earlierIds; ///< of the articles of the old reading, by ordinal
};

} // namespace jianbao

#include "models/archive/pages/rereading.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/database/jsoncolumns.h"
#include "models/archive/database/storabletext.h"
#include "models/archive/facts/decidedfacts.h"
#include "models/archive/pages/articlecolumns.h"
#include "models/archive/pages/articlematcher.h"

#include <QCoreApplication>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::Rereading)
};

} // namespace

QVariantMap readingColumns(const Page &page)
{
    return {{u"issue_earliest"_s, columnOf(page.issueDate.earliest)},
            {u"issue_latest"_s, columnOf(page.issueDate.latest)},
            {u"issue_given"_s, int(page.issueDate.given)},
            {u"issue_evidence"_s, jsonOf(page.issueDate.evidence)},
            {u"home_district"_s, page.homeDistrict},
            {u"uncovered"_s, jsonOf(page.uncovered)},
            {u"warnings"_s, jsonOf(page.warnings)}};
}

Rereading::Rereading(const Database &database, const QString &pageId)
    : m_database(database), m_pageId(pageId), m_writer(database)
{
}

void Rereading::replaceBy(const Page &read)
{
    checkText(read);
    Page page = read;
    m_differences = DecidedFacts(m_database).putInto(page, textDigest(storableText(page.text)));
    const QList<QList<Span>> before = loadArticles();
    QList<QList<Span>> now;
    for (const Article &article : page.articles)
        now.append(article.pieces);

    const ArticleMatcher matcher(before, now);
    QStringList ids;
    for (qsizetype i = 0; i < page.articles.size(); ++i) {
        const qsizetype earlier = matcher.earlierOf(i);
        ids.append(earlier < 0 ? m_writer.add(page.articles.at(i), m_pageId, i) : m_earlierIds.at(earlier));
        if (earlier >= 0)
            m_writer.replace(ids.last(), page.articles.at(i), m_pageId, i);
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (ids.contains(m_earlierIds.at(i)))
            continue;
        if (matcher.heirOf(i) >= 0)
            moveTags(m_earlierIds.at(i), ids.at(matcher.heirOf(i)));
        m_database.run(u"DELETE FROM article WHERE id = :id"_s, {{u"id"_s, m_earlierIds.at(i)}});
    }
    writePage(page);
}

void Rereading::checkText(const Page &page) const
{
    QSqlQuery query = m_database.run(u"SELECT text_sha256 FROM page WHERE id = :id"_s, {{u"id"_s, m_pageId}});
    if (!query.next())
        throw ArchiveError(Words::tr("%1: there is no page with the id %2. List the pages again.")
                               .arg(m_database.path(), m_pageId));
    if (query.value(0).toString() != textDigest(storableText(page.text)))
        throw ArchiveError(
            Words::tr("%1: the new reading of page %2 is of another text, so nothing was changed. Import "
                      "that text as a page of its own.")
                .arg(m_database.path(), m_pageId));
}

QList<QList<Span>> Rereading::loadArticles()
{
    QList<QList<Span>> pieces;
    QSqlQuery query =
        m_database.run(u"SELECT id, pieces FROM article WHERE page_id = :page ORDER BY ordinal, id"_s,
                       {{u"page"_s, m_pageId}});
    while (query.next()) {
        m_earlierIds.append(query.value(0).toString());
        pieces.append(spansFromJson(query.value(1).toString()));
    }
    return pieces;
}

void Rereading::moveTags(const QString &fromArticle, const QString &toArticle) const
{
    m_database.run(u"INSERT OR IGNORE INTO article_tag (article_id, tag_id, tagged_at) "
                   "SELECT :heir, tag_id, tagged_at FROM article_tag WHERE article_id = :gone"_s,
                   {{u"heir"_s, toArticle}, {u"gone"_s, fromArticle}});
}

void Rereading::writePage(const Page &page) const
{
    QSqlQuery query = m_database.run(u"SELECT * FROM page WHERE id = :id"_s, {{u"id"_s, m_pageId}});
    query.next();
    const bool keepsDate = query.value(u"issue_given"_s).toBool() && !page.issueDate.given;
    const QVariantMap read = readingColumns(page);
    QVariantMap row;
    for (int i = 0; i < query.record().count(); ++i) {
        const QString column = query.record().fieldName(i);
        const bool isKept = keepsDate && column.startsWith("issue_"_L1);
        row.insert(column, read.contains(column) && !isKept ? read.value(column) : query.value(i));
    }
    query.finish();
    row.remove(u"row_version"_s);
    row.remove(u"row_sha256"_s);
    RowWriter(m_database).overwrite(u"page"_s, row);
}

} // namespace jianbao

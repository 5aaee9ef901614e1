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
    return {{QStringLiteral("issue_earliest"), columnOf(page.issueDate.earliest)},
            {QStringLiteral("issue_latest"), columnOf(page.issueDate.latest)},
            {QStringLiteral("issue_given"), int(page.issueDate.given)},
            {QStringLiteral("issue_evidence"), jsonOf(page.issueDate.evidence)},
            {QStringLiteral("home_district"), page.homeDistrict},
            {QStringLiteral("uncovered"), jsonOf(page.uncovered)},
            {QStringLiteral("warnings"), jsonOf(page.warnings)}};
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
        m_database.run(QStringLiteral("DELETE FROM article WHERE id = :id"),
                       {{QStringLiteral("id"), m_earlierIds.at(i)}});
    }
    writePage(page);
}

void Rereading::checkText(const Page &page) const
{
    QSqlQuery query = m_database.run(QStringLiteral("SELECT text_sha256 FROM page WHERE id = :id"),
                                     {{QStringLiteral("id"), m_pageId}});
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
    QSqlQuery query = m_database.run(
        QStringLiteral("SELECT id, pieces FROM article WHERE page_id = :page ORDER BY ordinal, id"),
        {{QStringLiteral("page"), m_pageId}});
    while (query.next()) {
        m_earlierIds.append(query.value(0).toString());
        pieces.append(spansFromJson(query.value(1).toString()));
    }
    return pieces;
}

void Rereading::moveTags(const QString &fromArticle, const QString &toArticle) const
{
    m_database.run(
        QStringLiteral("INSERT OR IGNORE INTO article_tag (article_id, tag_id, tagged_at) "
                       "SELECT :heir, tag_id, tagged_at FROM article_tag WHERE article_id = :gone"),
        {{QStringLiteral("heir"), toArticle}, {QStringLiteral("gone"), fromArticle}});
}

void Rereading::writePage(const Page &page) const
{
    QSqlQuery query = m_database.run(QStringLiteral("SELECT * FROM page WHERE id = :id"),
                                     {{QStringLiteral("id"), m_pageId}});
    query.next();
    const bool keepsDate = query.value(QStringLiteral("issue_given")).toBool() && !page.issueDate.given;
    const QVariantMap read = readingColumns(page);
    QVariantMap row;
    for (int i = 0; i < query.record().count(); ++i) {
        const QString column = query.record().fieldName(i);
        const bool isKept = keepsDate && column.startsWith(QLatin1String("issue_"));
        row.insert(column, read.contains(column) && !isKept ? read.value(column) : query.value(i));
    }
    query.finish();
    row.remove(QStringLiteral("row_version"));
    row.remove(QStringLiteral("row_sha256"));
    RowWriter(m_database).overwrite(QStringLiteral("page"), row);
}

} // namespace jianbao

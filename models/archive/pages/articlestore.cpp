#include "models/archive/pages/articlestore.h"

#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/database/jsoncolumns.h"
#include "models/archive/facts/factcondition.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/handwork/standardnames.h"
#include "models/archive/pages/articlecolumns.h"
#include "models/archive/pages/sourcecolumns.h"
#include "models/datatypes/enumkeys.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ArticleStore)
};

/// Each article's tags by name; `ids` as a JSON list.
QHash<QString, QList<Tag>> tagsOf(const Database &database, const QString &ids)
{
    QHash<QString, QList<Tag>> tags;
    QSqlQuery query = database.run(
        u"SELECT article_tag.article_id, tag.id, tag.name, tag.colour, "
        "(SELECT count(*) FROM article_tag AS other WHERE other.tag_id = tag.id) "
        "FROM json_each(:ids) AS wanted JOIN article_tag ON article_tag.article_id = wanted.value "
        "JOIN tag ON tag.id = article_tag.tag_id ORDER BY tag.folded"_s,
        {{u"ids"_s, ids}});
    while (query.next()) {
        Tag tag;
        tag.id = query.value(1).toString();
        tag.name = query.value(2).toString();
        tag.colour = query.value(3).toString();
        tag.articleCount = query.value(4).toLongLong();
        tags[query.value(0).toString()].append(tag);
    }
    return tags;
}

QString factCount(const QString &kind)
{
    return u"(SELECT count(*) FROM %1_with_verdict AS fact "
           "WHERE fact.article_id = article.id AND fact.verdict <> 'rejected') AS %1_count"_s.arg(kind);
}

ArticleRow rowFrom(const QSqlQuery &query)
{
    const Article article = articleFrom(query);
    ArticleRow row;
    row.source = sourceFrom(query);
    row.kind = article.kind;
    row.kicker = article.kicker.words;
    row.deck = article.deck.words;
    row.opening = query.value(u"opening"_s).toString();
    row.districts = article.districts;
    row.eventCount = query.value(u"event_count"_s).toInt();
    row.observationCount = query.value(u"observation_count"_s).toInt();
    row.methodCount = query.value(u"method_count"_s).toInt();
    return row;
}

QList<Paragraph> paragraphsOf(const Database &database, const QString &articleId)
{
    QList<Paragraph> paragraphs;
    QSqlQuery query = database.run(
        u"SELECT * FROM article_paragraph WHERE article_id = :id ORDER BY ordinal"_s, {{u"id"_s, articleId}});
    while (query.next())
        paragraphs.append(paragraphFrom(query));
    return paragraphs;
}

QList<Count> countsOf(const Database &database, const QString &sql)
{
    QList<Count> counts;
    QSqlQuery query = database.run(sql);
    while (query.next())
        counts.append({query.value(0).toString(), query.value(1).toLongLong()});
    return counts;
}

QStringList idsOf(QSqlQuery query)
{
    QStringList ids;
    while (query.next())
        ids.append(query.value(0).toString());
    return ids;
}

/// Counting by page first walks through one narrow index instead of joining every article.
QString articlesOnPages()
{
    return u"(SELECT page_id, count(*) AS articles FROM article GROUP BY page_id) AS on_page "
           "JOIN page ON page.id = on_page.page_id "
           "JOIN newspaper ON newspaper.id = page.newspaper_id"_s;
}

} // namespace

ArticleStore::ArticleStore(const Database &database) : m_database(database) {}

QList<ArticleRow> ArticleStore::rows(const QStringList &ids) const
{
    QList<ArticleRow> rows;
    const QString wanted = jsonOf(ids);
    const QHash<QString, QList<Tag>> tags = tagsOf(m_database, wanted);
    QSqlQuery query = m_database.run(u"SELECT article.*, %1, %2, %3, %4 FROM json_each(:ids) AS wanted "
                                     "JOIN article ON article.id = wanted.value %5 ORDER BY wanted.key"_s.arg(
                                         sourceColumns(), factCount(u"event"_s), factCount(u"observation"_s),
                                         factCount(u"method"_s), sourceJoins()),
                                     {{u"ids"_s, wanted}});
    const StandardNames names(m_database, NameKind::District);
    while (query.next()) {
        rows.append(rowFrom(query));
        rows.last().districts = names.of(rows.last().districts);
        rows.last().tags = tags.value(rows.last().source.articleId);
    }
    return rows;
}

StoredArticle ArticleStore::load(const QString &articleId) const
{
    QSqlQuery query = m_database.run(u"SELECT article.*, page.text AS page_text, %1 FROM article %2 "
                                     "WHERE article.id = :id"_s.arg(sourceColumns(), sourceJoins()),
                                     {{u"id"_s, articleId}});
    if (!query.next())
        throw ArchiveError(Words::tr("%1: there is no article with the id %2. Search for it again.")
                               .arg(m_database.path(), articleId));
    StoredArticle stored;
    stored.id = articleId;
    stored.source = sourceFrom(query);
    stored.article = articleFrom(query);
    stored.article.districts = StandardNames(m_database, NameKind::District).of(stored.article.districts);
    stored.article.paragraphs = paragraphsOf(m_database, articleId);
    stored.pageText = query.value(u"page_text"_s).toString();
    stored.tags = tagsOf(m_database, jsonOf(QStringList{articleId})).value(articleId);

    FactFilter filter;
    filter.articleId = articleId;
    const FactStore facts(m_database);
    stored.events = facts.events(filter);
    stored.observations = facts.observations(filter);
    stored.methods = facts.methods(filter);
    return stored;
}

QStringList ArticleStore::inDistrict(const QString &district) const
{
    return idsOf(m_database.run(
        u"SELECT DISTINCT article.id FROM article_in_district AS place "
        "JOIN article ON article.id = place.article_id JOIN page ON page.id = article.page_id "
        "WHERE place.printed_district IN %1 "
        "ORDER BY page.issue_latest DESC, page.issue_earliest DESC, article.id"_s.arg(printedDistrictNames()),
        {{u"district"_s, district}}));
}

QStringList ArticleStore::onPage(const QString &pageId) const
{
    return idsOf(m_database.run(u"SELECT id FROM article WHERE page_id = :page ORDER BY ordinal, id"_s,
                                {{u"page"_s, pageId}}));
}

qint64 ArticleStore::count() const
{
    QSqlQuery query = m_database.run(u"SELECT count(*) FROM article"_s);
    query.next();
    return query.value(0).toLongLong();
}

/// Most districts go by one name alone and are counted by walking through one narrow index.
QList<Count> ArticleStore::districts() const
{
    return countsOf(m_database,
                    u"WITH merged (name) AS (SELECT printed FROM standard_name WHERE kind = 'district' "
                    "UNION SELECT name FROM standard_name WHERE kind = 'district') "
                    "SELECT district, count(*) AS articles FROM article_district "
                    "WHERE district NOT IN (SELECT name FROM merged) GROUP BY district UNION ALL "
                    "SELECT district, count(DISTINCT article_id) FROM article_in_district "
                    "WHERE printed_district IN (SELECT name FROM merged) GROUP BY district "
                    "ORDER BY articles DESC, district"_s);
}

/// Figures without a canonical name count under the page's own words.
QList<Count> ArticleStore::indicators() const
{
    return countsOf(m_database, u"SELECT CASE indicator WHEN '' THEN name ELSE indicator END AS shown, "
                                "count(DISTINCT article_id) AS articles FROM observation_with_verdict "
                                "WHERE verdict <> 'rejected' GROUP BY shown ORDER BY articles DESC, shown"_s);
}

QList<Count> ArticleStore::methods() const
{
    return countsOf(m_database, u"SELECT name, count(DISTINCT article_id) AS articles "
                                "FROM method_with_verdict WHERE verdict <> 'rejected' GROUP BY name "
                                "ORDER BY articles DESC, name"_s);
}

QList<IssueCount> ArticleStore::issues() const
{
    QList<IssueCount> issues;
    QSqlQuery query = m_database.run(
        u"SELECT newspaper.name, page.issue_earliest, page.issue_latest, sum(on_page.articles) FROM %1 "
        "GROUP BY newspaper.name, page.issue_earliest, page.issue_latest "
        "ORDER BY page.issue_latest DESC, page.issue_earliest DESC, newspaper.name"_s.arg(articlesOnPages()));
    while (query.next())
        issues.append({query.value(0).toString(), dayFrom(query.value(1)), dayFrom(query.value(2)),
                       query.value(3).toLongLong()});
    return issues;
}

QList<Count> ArticleStore::newspapers() const
{
    return countsOf(m_database, u"SELECT newspaper.name, sum(on_page.articles) FROM %1 "
                                "GROUP BY newspaper.name ORDER BY newspaper.name"_s.arg(articlesOnPages()));
}

} // namespace jianbao

#include "models/archive/index/searchdocuments.h"

#include "models/archive/database/database.h"
#include "models/archive/database/jsoncolumns.h"
#include "models/archive/database/storabletext.h"
#include "models/archive/pages/articlecolumns.h"
#include "models/search/folding.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString searchable(const QString &text)
{
    return folded(storableText(text));
}

/// The texts of the columns from `first` to `last` that are not empty, a line each.
QString linesOf(const QSqlQuery &row, int first, int last)
{
    QStringList lines;
    for (int column = first; column <= last; ++column)
        lines.append(row.value(column).toString());
    lines.removeAll(QString());
    return searchable(lines.join(u'\n'));
}

QString namesOf(const QSqlQuery &row, int first, int last)
{
    QStringList names;
    for (int column = first; column <= last; ++column)
        names += stringsFromJson(row.value(column).toString());
    return searchable(names.join(u'\n'));
}

SearchDocument documentFrom(const QSqlQuery &row)
{
    SearchDocument document;
    document.articleId = row.value(0).toString();
    document.ordinal = row.value(1).toLongLong();
    document.kind = row.value(2).toString();
    document.headline = linesOf(row, 3, 6);
    document.byline = namesOf(row, 7, 10);
    document.page = {row.value(11).toString(), row.value(12).toString(), row.value(13).toString(),
                     dayFrom(row.value(14)), dayFrom(row.value(15))};
    return document;
}

/// For each article the values of a column of another table, in their order.
QHash<QString, QStringList> partsOf(const Database &database, const QString &ids, const QString &column,
                                    const QString &table, const QString &order)
{
    QHash<QString, QStringList> parts;
    QSqlQuery query =
        database.run(u"SELECT part.article_id, part.%1 FROM json_each(:ids) AS wanted "
                     "JOIN %2 AS part ON part.article_id = wanted.value ORDER BY wanted.key, part.%3"_s.arg(
                         column, table, order),
                     {{u"ids"_s, ids}});
    while (query.next())
        parts[query.value(0).toString()].append(query.value(1).toString());
    return parts;
}

/// As Article::body() joins paragraphs.
QString bodyOf(const QStringList &paragraphs)
{
    QString body;
    for (const QString &words : paragraphs) {
        if (!body.isEmpty())
            body += u'\n';
        body += words;
    }
    return searchable(body);
}

} // namespace

std::vector<SearchDocument> SearchDocuments::load(const QStringList &ids) const
{
    std::vector<SearchDocument> documents;
    if (ids.isEmpty())
        return documents;
    const QString wanted = jsonOf(ids);
    const QHash<QString, QStringList> paragraphs =
        partsOf(m_database, wanted, u"words"_s, u"article_paragraph"_s, u"ordinal"_s);
    const QHash<QString, QStringList> districts =
        partsOf(m_database, wanted, u"district"_s, u"article_district"_s, u"district"_s);
    QSqlQuery query =
        m_database.run(u"SELECT article.id, article.ordinal, article.kind, article.banner, article.kicker, "
                       "article.headline, article.deck, article.reporters, article.correspondents, "
                       "article.photographers, article.authors, page.id, page.file_name, page.newspaper_id, "
                       "page.issue_earliest, page.issue_latest FROM json_each(:ids) AS wanted "
                       "JOIN article ON article.id = wanted.value "
                       "JOIN page ON page.id = article.page_id "
                       "JOIN newspaper ON newspaper.id = page.newspaper_id ORDER BY wanted.key"_s,
                       {{u"ids"_s, wanted}});
    while (query.next()) {
        documents.push_back(documentFrom(query));
        documents.back().body = bodyOf(paragraphs.value(documents.back().articleId));
        documents.back().districts = districts.value(documents.back().articleId);
    }
    return documents;
}

} // namespace jianbao

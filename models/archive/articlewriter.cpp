#include "models/archive/articlewriter.h"

#include "models/archive/articlecolumns.h"
#include "models/archive/database.h"
#include "models/archive/factcolumns.h"
#include "models/search/folding.h"

namespace jianbao
{

namespace
{

QVariantMap rowOf(const Article &article, const QString &id, const QString &pageId, qsizetype ordinal)
{
    QVariantMap row = columnsOf(article);
    row.insert(QStringLiteral("id"), id);
    row.insert(QStringLiteral("page_id"), pageId);
    row.insert(QStringLiteral("ordinal"), qint64(ordinal));
    return row;
}

} // namespace

ArticleWriter::ArticleWriter(const Database &database) : m_database(database), m_rows(database) {}

QString ArticleWriter::add(const Article &article, const QString &pageId, qsizetype ordinal)
{
    const QString id = m_ids.next();
    m_rows.insert(QStringLiteral("article"), rowOf(article, id, pageId, ordinal));
    addParts(article, id);
    return id;
}

void ArticleWriter::replace(const QString &articleId, const Article &article, const QString &pageId,
                            qsizetype ordinal)
{
    for (const char *table : {"article_paragraph", "article_district", "event", "observation", "method"}) {
        m_database.run(QStringLiteral("DELETE FROM %1 WHERE article_id = :id").arg(QLatin1String(table)),
                       {{QStringLiteral("id"), articleId}});
    }
    m_rows.overwrite(QStringLiteral("article"), rowOf(article, articleId, pageId, ordinal));
    addParts(article, articleId);
}

template <typename Fact>
void ArticleWriter::addFact(const Fact &fact, const QString &articleId, qsizetype ordinal)
{
    QVariantMap row = factColumns(fact);
    row.insert(QStringLiteral("id"), m_ids.next());
    row.insert(QStringLiteral("article_id"), articleId);
    row.insert(QStringLiteral("ordinal"), qint64(ordinal));
    m_rows.insert(FactTable<Fact>::table(), row);
}

template void ArticleWriter::addFact(const Event &, const QString &, qsizetype);
template void ArticleWriter::addFact(const Observation &, const QString &, qsizetype);
template void ArticleWriter::addFact(const Method &, const QString &, qsizetype);

void ArticleWriter::addParts(const Article &article, const QString &articleId)
{
    for (qsizetype i = 0; i < article.paragraphs.size(); ++i) {
        QVariantMap row = columnsOf(article.paragraphs.at(i));
        row.insert(QStringLiteral("article_id"), articleId);
        row.insert(QStringLiteral("ordinal"), qint64(i));
        m_rows.insert(QStringLiteral("article_paragraph"), row);
    }
    QStringList districts = article.districts;
    districts.removeDuplicates();
    for (const QString &district : districts) {
        m_rows.insert(QStringLiteral("article_district"), {{QStringLiteral("article_id"), articleId},
                                                           {QStringLiteral("district"), district},
                                                           {QStringLiteral("folded"), folded(district)}});
    }
    for (qsizetype i = 0; i < article.events.size(); ++i)
        addFact(article.events.at(i), articleId, i);
    for (qsizetype i = 0; i < article.observations.size(); ++i)
        addFact(article.observations.at(i), articleId, i);
    for (qsizetype i = 0; i < article.methods.size(); ++i)
        addFact(article.methods.at(i), articleId, i);
}

} // namespace jianbao

#include "models/archive/pages/articlewriter.h"

#include "models/archive/database/database.h"
#include "models/archive/facts/factcolumns.h"
#include "models/archive/pages/articlecolumns.h"
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

QString placeOf(const QString &table, const QVariant &from, const QVariant &to, const QVariant &claim)
{
    return QStringLiteral("%1 %2 %3 %4").arg(table, from.toString(), to.toString(), claim.toString());
}

} // namespace

ArticleWriter::ArticleWriter(const Database &database) : m_database(database), m_rows(database) {}

ArticleWriter::ArticleWriter(const Database &database, const CancelFlag &cancelled) : ArticleWriter(database)
{
    m_cancelled = &cancelled;
}

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
    rememberFacts(articleId);
    for (const char *table : {"article_paragraph", "article_district", "event", "observation", "method"}) {
        m_database.run(QStringLiteral("DELETE FROM %1 WHERE article_id = :id").arg(QLatin1String(table)),
                       {{QStringLiteral("id"), articleId}});
    }
    m_rows.overwrite(QStringLiteral("article"), rowOf(article, articleId, pageId, ordinal));
    addParts(article, articleId);
    m_earlierFacts.clear();
}

void ArticleWriter::rememberFacts(const QString &articleId)
{
    for (const char *table : {"event", "observation", "method"}) {
        const QString name = QLatin1String(table);
        QSqlQuery query = m_database.run(
            QStringLiteral("SELECT id, quote_from, quote_to, claim FROM %1 WHERE article_id = :id").arg(name),
            {{QStringLiteral("id"), articleId}});
        while (query.next())
            m_earlierFacts.insert(placeOf(name, query.value(1), query.value(2), query.value(3)),
                                  query.value(0).toString());
    }
}

template <typename Fact>
QString ArticleWriter::addFact(const Fact &fact, const QString &articleId, qsizetype ordinal)
{
    QVariantMap row = factColumns(fact);
    const QString earlier = m_earlierFacts.take(
        placeOf(FactTable<Fact>::table(), row.value(QStringLiteral("quote_from")),
                row.value(QStringLiteral("quote_to")), row.value(QStringLiteral("claim"))));
    const QString id = earlier.isEmpty() ? m_ids.next() : earlier;
    row.insert(QStringLiteral("id"), id);
    row.insert(QStringLiteral("article_id"), articleId);
    row.insert(QStringLiteral("ordinal"), qint64(ordinal));
    m_rows.insert(FactTable<Fact>::table(), row);
    return id;
}

template QString ArticleWriter::addFact(const Event &, const QString &, qsizetype);
template QString ArticleWriter::addFact(const Observation &, const QString &, qsizetype);
template QString ArticleWriter::addFact(const Method &, const QString &, qsizetype);

template <typename Fact> void ArticleWriter::overwriteFact(const QString &factId, const Fact &fact)
{
    QSqlQuery query = m_database.run(
        QStringLiteral("SELECT article_id, ordinal FROM %1 WHERE id = :id").arg(FactTable<Fact>::table()),
        {{QStringLiteral("id"), factId}});
    query.next();
    QVariantMap row = factColumns(fact);
    row.insert(QStringLiteral("id"), factId);
    row.insert(QStringLiteral("article_id"), query.value(0));
    row.insert(QStringLiteral("ordinal"), query.value(1));
    query.finish();
    m_rows.overwrite(FactTable<Fact>::table(), row);
}

template void ArticleWriter::overwriteFact(const QString &, const Event &);
template void ArticleWriter::overwriteFact(const QString &, const Observation &);
template void ArticleWriter::overwriteFact(const QString &, const Method &);

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
    addFacts(article.events, articleId);
    addFacts(article.observations, articleId);
    addFacts(article.methods, articleId);
}

template <typename Fact> void ArticleWriter::addFacts(const QList<Fact> &facts, const QString &articleId)
{
    for (qsizetype i = 0; i < facts.size(); ++i) {
        if (m_cancelled && m_cancelled->isCancelled())
            return;
        addFact(facts.at(i), articleId, i);
    }
}

} // namespace jianbao

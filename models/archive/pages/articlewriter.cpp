#include "models/archive/pages/articlewriter.h"

#include "models/archive/database/database.h"
#include "models/archive/facts/factcolumns.h"
#include "models/archive/pages/articlecolumns.h"
#include "models/search/folding.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QVariantMap rowOf(const Article &article, const QString &id, const QString &pageId, qsizetype ordinal)
{
    QVariantMap row = columnsOf(article);
    row.insert(u"id"_s, id);
    row.insert(u"page_id"_s, pageId);
    row.insert(u"ordinal"_s, qint64(ordinal));
    return row;
}

QString placeOf(const QString &table, const QVariant &from, const QVariant &to, const QVariant &claim)
{
    return u"%1 %2 %3 %4"_s.arg(table, from.toString(), to.toString(), claim.toString());
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
    m_rows.insert(u"article"_s, rowOf(article, id, pageId, ordinal));
    addParts(article, id);
    return id;
}

void ArticleWriter::replace(const QString &articleId, const Article &article, const QString &pageId,
                            qsizetype ordinal)
{
    rememberFacts(articleId);
    for (const char *table : {"article_paragraph", "article_district", "event", "observation", "method"}) {
        m_database.run(u"DELETE FROM %1 WHERE article_id = :id"_s.arg(QLatin1String(table)),
                       {{u"id"_s, articleId}});
    }
    m_rows.overwrite(u"article"_s, rowOf(article, articleId, pageId, ordinal));
    addParts(article, articleId);
    m_earlierFacts.clear();
}

void ArticleWriter::rememberFacts(const QString &articleId)
{
    for (const char *table : {"event", "observation", "method"}) {
        const QString name = QLatin1String(table);
        QSqlQuery query = m_database.run(
            u"SELECT id, quote_from, quote_to, claim FROM %1 WHERE article_id = :id"_s.arg(name),
            {{u"id"_s, articleId}});
        while (query.next())
            m_earlierFacts.insert(placeOf(name, query.value(1), query.value(2), query.value(3)),
                                  query.value(0).toString());
    }
}

template <typename Fact>
QString ArticleWriter::addFact(const Fact &fact, const QString &articleId, qsizetype ordinal)
{
    QVariantMap row = factColumns(fact);
    const QString earlier = m_earlierFacts.take(placeOf(FactTable<Fact>::table(), row.value(u"quote_from"_s),
                                                        row.value(u"quote_to"_s), row.value(u"claim"_s)));
    const QString id = earlier.isEmpty() ? m_ids.next() : earlier;
    row.insert(u"id"_s, id);
    row.insert(u"article_id"_s, articleId);
    row.insert(u"ordinal"_s, qint64(ordinal));
    m_rows.insert(FactTable<Fact>::table(), row);
    return id;
}

template QString ArticleWriter::addFact(const Event &, const QString &, qsizetype);
template QString ArticleWriter::addFact(const Observation &, const QString &, qsizetype);
template QString ArticleWriter::addFact(const Method &, const QString &, qsizetype);

template <typename Fact> void ArticleWriter::overwriteFact(const QString &factId, const Fact &fact)
{
    QSqlQuery query =
        m_database.run(u"SELECT article_id, ordinal FROM %1 WHERE id = :id"_s.arg(FactTable<Fact>::table()),
                       {{u"id"_s, factId}});
    query.next();
    QVariantMap row = factColumns(fact);
    row.insert(u"id"_s, factId);
    row.insert(u"article_id"_s, query.value(0));
    row.insert(u"ordinal"_s, query.value(1));
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
        row.insert(u"article_id"_s, articleId);
        row.insert(u"ordinal"_s, qint64(i));
        m_rows.insert(u"article_paragraph"_s, row);
    }
    QStringList districts = article.districts;
    districts.removeDuplicates();
    for (const QString &district : districts) {
        m_rows.insert(
            u"article_district"_s,
            {{u"article_id"_s, articleId}, {u"district"_s, district}, {u"folded"_s, folded(district)}});
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

#include "models/archive/seals/searchverifier.h"

#include "models/archive/database/database.h"
#include "models/archive/database/readtransaction.h"
#include "models/archive/index/searchdocuments.h"
#include "models/archive/index/searchformat.h"
#include "models/archive/index/segmentdigest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype batch = 256;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::SearchVerifier)
};

QString staleEntry(const QString &articleId)
{
    return Words::tr("The search entry of article %1 is missing or older than the article. Run “jianbao-cli "
                     "archive rebuild-index”.")
        .arg(articleId);
}

bool isAsWritten(const SegmentTable &table, int document, const SearchDocument &article)
{
    QStringList districts;
    for (const quint32 name : table.districts(document))
        districts.append(table.names()[name]);
    return table.articleId(document) == article.articleId && table.page(document) == article.page &&
           table.ordinal(document) == article.ordinal &&
           table.names()[table.kind(document)] == article.kind && districts == article.districts &&
           table.textHash(document) == article.textHash();
}

} // namespace

QStringList SearchVerifier::faults()
{
    m_faults.clear();
    const ReadTransaction moment(m_database);
    if (!SearchSnapshot::stampOf(m_database).hasIndex)
        return m_faults;
    const auto snapshot = SearchSnapshot::load(m_database, {});
    for (const SearchSegment &segment : snapshot->segments())
        checkSegment(segment);
    checkPlaces(*snapshot);
    return m_faults;
}

void SearchVerifier::checkSegment(const SearchSegment &segment)
{
    QSqlQuery row = m_database.run(u"SELECT documents, digest FROM search_segment WHERE id = :id"_s,
                                   {{u"id"_s, segment.id}});
    row.next();
    SegmentDigest digest(row.value(0).toByteArray());
    const auto visit = [&](const QString &sql, const auto &add) {
        QSqlQuery rows = m_database.run(sql + u" WHERE id >= :from AND id < :to ORDER BY id"_s,
                                        {{u"from"_s, segment.id << 32}, {u"to"_s, (segment.id + 1) << 32}});
        while (rows.next())
            add(static_cast<PostingKey>(rows.value(0).toLongLong()), rows.value(1).toByteArray());
    };
    visit(u"SELECT id, lists FROM search_posting"_s,
          [&](PostingKey key, const QByteArray &block) { digest.addBlock(key, block); });
    visit(u"SELECT id, places FROM search_rest"_s,
          [&](PostingKey key, const QByteArray &rest) { digest.addRest(key, rest); });
    if (digest.result() != row.value(1).toString()) {
        m_faults.append(Words::tr("Segment %1 of the search index is damaged. Run “jianbao-cli archive "
                                  "rebuild-index”.")
                            .arg(segment.id));
        return;
    }
    QList<int> documents;
    for (int document = 0; document < segment.table->size(); ++document) {
        if (!segment.dead.contains(document))
            documents.append(document);
        if (documents.size() == batch || document + 1 == segment.table->size()) {
            checkBatch(segment, documents);
            documents.clear();
        }
    }
}

void SearchVerifier::checkBatch(const SearchSegment &segment, const QList<int> &documents)
{
    QStringList ids;
    for (const int document : documents)
        ids.append(segment.table->articleId(document));
    QHash<QString, SearchDocument> articles;
    for (const SearchDocument &article : SearchDocuments(m_database).load(ids))
        articles.insert(article.articleId, article);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (!isAsWritten(*segment.table, documents.at(i), articles.value(ids.at(i))))
            m_faults.append(staleEntry(ids.at(i)));
    }
}

/// Every article that is not marked as changed has its place among the living documents.
void SearchVerifier::checkPlaces(const SearchSnapshot &snapshot)
{
    QHash<qint64, const SearchSegment *> segments;
    for (const SearchSegment &segment : snapshot.segments())
        segments.insert(segment.id, &segment);
    QSqlQuery query = m_database.run(
        u"SELECT article.id, place.place FROM article "
        "JOIN page ON page.id = article.page_id JOIN newspaper ON newspaper.id = page.newspaper_id "
        "LEFT JOIN search_place AS place ON place.article_id = article.id "
        "WHERE article.id NOT IN (SELECT article_id FROM search_changed)"_s);
    while (query.next()) {
        const QString id = query.value(0).toString();
        const SearchPlace place = SearchPlace::of(query.value(1).toLongLong());
        const SearchSegment *segment = segments.value(place.segment);
        const bool holds = segment && place.document < segment->table->size() &&
                           !segment->dead.contains(place.document) &&
                           segment->table->articleId(place.document) == id;
        if (!holds)
            m_faults.append(staleEntry(id));
    }
}

} // namespace jianbao

#include "models/archive/index/segmentwriter.h"

#include "models/archive/database/database.h"
#include "models/archive/database/jsoncolumns.h"
#include "models/archive/index/postingtable.h"
#include "models/archive/index/searchformat.h"
#include "models/archive/index/segmentdigest.h"
#include "models/search/postingbuilder.h"
#include "models/search/postinglist.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

const QString ofVanished =
    u"FROM search_changed AS changed %1 WHERE changed.serial <= :serial AND NOT EXISTS "
    "(SELECT 1 FROM article JOIN page ON page.id = article.page_id "
    "JOIN newspaper ON newspaper.id = page.newspaper_id WHERE article.id = changed.article_id)"_s;

} // namespace

bool SegmentWriter::write(PostingBuilder &builder, const QStringList &ids)
{
    if (ids.isEmpty())
        return true;
    Transaction transaction(m_database);
    if (!isUnchanged())
        return false;
    const QVariantMap articles{{u"ids"_s, jsonOf(ids)}};
    markDead(placesOf(u"SELECT place.place FROM json_each(:ids) AS wanted "
                      "CROSS JOIN search_place AS place ON place.article_id = wanted.value"_s,
                      articles));
    QVariantMap placed = articles;
    placed.insert(u"first"_s, SearchPlace{addSegment(builder), 0}.number());
    m_database.run(u"INSERT OR REPLACE INTO search_place (article_id, place) "
                   "SELECT value, :first + key FROM json_each(:ids)"_s,
                   placed);
    QVariantMap settled = articles;
    settled.insert(u"serial"_s, m_serial);
    m_database.run(u"DELETE FROM search_changed WHERE serial <= :serial "
                   "AND article_id IN (SELECT value FROM json_each(:ids))"_s,
                   settled);
    countGeneration();
    transaction.commit();
    return true;
}

void SegmentWriter::forgetVanished()
{
    Transaction transaction(m_database);
    if (!isUnchanged())
        return;
    const QVariantMap before{{u"serial"_s, m_serial}};
    markDead(placesOf(
        u"SELECT place.place "_s +
            ofVanished.arg(u"CROSS JOIN search_place AS place ON place.article_id = changed.article_id"_s),
        before));
    const QString vanished = u"(SELECT changed.article_id "_s + ofVanished.arg(QString()) + u')';
    for (const char *table : {"search_place", "search_changed"})
        m_database.run(u"DELETE FROM %1 WHERE article_id IN %2"_s.arg(QLatin1String(table), vanished),
                       before);
    countGeneration();
    transaction.commit();
}

bool SegmentWriter::isUnchanged() const
{
    return SearchSnapshot::stampOf(m_database).generation == m_generation;
}

void SegmentWriter::countGeneration()
{
    ++m_generation;
    m_database.run(u"UPDATE search_state SET generation = :generation"_s, {{u"generation"_s, m_generation}});
}

qint64 SegmentWriter::addSegment(PostingBuilder &builder) const
{
    const QByteArray table = builder.table();
    const QSqlQuery segment = m_database.run(
        u"INSERT INTO search_segment (size, documents, dead, digest) VALUES (:size, :documents, x'', '')"_s,
        {{u"size"_s, builder.size()}, {u"documents"_s, table}});
    const qint64 id = segment.lastInsertId().toLongLong();
    SegmentDigest digest(table);
    QSqlQuery insertBlock(m_database.connection());
    insertBlock.prepare(u"INSERT INTO search_posting (id, lists) VALUES (?, ?)"_s);
    QSqlQuery insertRest(m_database.connection());
    insertRest.prepare(u"INSERT INTO search_rest (id, places) VALUES (?, ?)"_s);
    const auto insert = [&](QSqlQuery &row, PostingKey key, const QByteArray &bytes) {
        row.bindValue(0, PostingTable::rowId(id, key));
        row.bindValue(1, bytes);
        m_database.execute(row);
    };
    builder.finish(
        [&](PostingKey key, const QByteArray &block) {
            insert(insertBlock, key, block);
            digest.addBlock(key, block);
        },
        [&](PostingKey key, const QByteArray &rest) {
            insert(insertRest, key, rest);
            digest.addRest(key, rest);
        });
    m_database.run(u"UPDATE search_segment SET digest = :digest WHERE id = :id"_s,
                   {{u"digest"_s, digest.result()}, {u"id"_s, id}});
    return id;
}

QHash<qint64, QList<int>> SegmentWriter::placesOf(const QString &sql, const QVariantMap &values) const
{
    QHash<qint64, QList<int>> documents;
    QSqlQuery query = m_database.run(sql, values);
    while (query.next()) {
        const SearchPlace place = SearchPlace::of(query.value(0).toLongLong());
        documents[place.segment].append(place.document);
    }
    return documents;
}

/// Documents by their segment's id. A segment of which nothing lives is deleted.
void SegmentWriter::markDead(const QHash<qint64, QList<int>> &documents) const
{
    for (auto segment = documents.cbegin(); segment != documents.cend(); ++segment) {
        QSqlQuery query = m_database.run(u"SELECT size, dead FROM search_segment WHERE id = :id"_s,
                                         {{u"id"_s, segment.key()}});
        if (!query.next())
            continue;
        DocumentSet dead = PostingList::documents(query.value(1).toByteArray(), query.value(0).toInt());
        for (const int document : *segment) {
            if (document < dead.size())
                dead.insert(document);
        }
        if (dead.count() == dead.size())
            removeSegment(segment.key());
        else
            m_database.run(u"UPDATE search_segment SET dead = :dead WHERE id = :id"_s,
                           {{u"dead"_s, PostingList::bytesOf(dead)}, {u"id"_s, segment.key()}});
    }
}

void SegmentWriter::removeSegment(qint64 id) const
{
    m_database.run(u"DELETE FROM search_segment WHERE id = :id"_s, {{u"id"_s, id}});
    for (const char *table : {"search_posting", "search_rest"})
        m_database.run(
            u"DELETE FROM %1 WHERE id >= :first AND id < :last"_s.arg(QLatin1String(table)),
            {{u"first"_s, PostingTable::rowId(id, 0)}, {u"last"_s, PostingTable::rowId(id + 1, 0)}});
}

} // namespace jianbao

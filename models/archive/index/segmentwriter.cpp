#include "models/archive/index/segmentwriter.h"

#include "models/archive/database/database.h"
#include "models/archive/database/jsoncolumns.h"
#include "models/archive/index/postingtable.h"
#include "models/archive/index/searchformat.h"
#include "models/archive/index/segmentdigest.h"
#include "models/search/postingbuilder.h"
#include "models/search/postinglist.h"

namespace jianbao
{

namespace
{

const QString ofVanished = QStringLiteral(
    "FROM search_changed AS changed %1 WHERE changed.serial <= :serial AND NOT EXISTS "
    "(SELECT 1 FROM article JOIN page ON page.id = article.page_id "
    "JOIN newspaper ON newspaper.id = page.newspaper_id WHERE article.id = changed.article_id)");

} // namespace

bool SegmentWriter::write(PostingBuilder &builder, const QStringList &ids)
{
    if (ids.isEmpty())
        return true;
    Transaction transaction(m_database);
    if (!isUnchanged())
        return false;
    const QVariantMap articles{{QStringLiteral("ids"), jsonOf(ids)}};
    markDead(placesOf(QStringLiteral("SELECT place.place FROM json_each(:ids) AS wanted "
                                     "CROSS JOIN search_place AS place ON place.article_id = wanted.value"),
                      articles));
    QVariantMap placed = articles;
    placed.insert(QStringLiteral("first"), SearchPlace{addSegment(builder), 0}.number());
    m_database.run(QStringLiteral("INSERT OR REPLACE INTO search_place (article_id, place) "
                                  "SELECT value, :first + key FROM json_each(:ids)"),
                   placed);
    QVariantMap settled = articles;
    settled.insert(QStringLiteral("serial"), m_serial);
    m_database.run(QStringLiteral("DELETE FROM search_changed WHERE serial <= :serial "
                                  "AND article_id IN (SELECT value FROM json_each(:ids))"),
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
    const QVariantMap before{{QStringLiteral("serial"), m_serial}};
    markDead(placesOf(QStringLiteral("SELECT place.place ") +
                          ofVanished.arg(QStringLiteral(
                              "CROSS JOIN search_place AS place ON place.article_id = changed.article_id")),
                      before));
    const QString vanished = QStringLiteral("(SELECT changed.article_id ") + ofVanished.arg(QString()) + u')';
    for (const char *table : {"search_place", "search_changed"})
        m_database.run(
            QStringLiteral("DELETE FROM %1 WHERE article_id IN %2").arg(QLatin1String(table), vanished),
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
    m_database.run(QStringLiteral("UPDATE search_state SET generation = :generation"),
                   {{QStringLiteral("generation"), m_generation}});
}

qint64 SegmentWriter::addSegment(PostingBuilder &builder) const
{
    const QByteArray table = builder.table();
    const QSqlQuery segment = m_database.run(
        QStringLiteral(
            "INSERT INTO search_segment (size, documents, dead, digest) VALUES (:size, :documents, x'', '')"),
        {{QStringLiteral("size"), builder.size()}, {QStringLiteral("documents"), table}});
    const qint64 id = segment.lastInsertId().toLongLong();
    SegmentDigest digest(table);
    QSqlQuery insertBlock(m_database.connection());
    insertBlock.prepare(QStringLiteral("INSERT INTO search_posting (id, lists) VALUES (?, ?)"));
    QSqlQuery insertRest(m_database.connection());
    insertRest.prepare(QStringLiteral("INSERT INTO search_rest (id, places) VALUES (?, ?)"));
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
    m_database.run(QStringLiteral("UPDATE search_segment SET digest = :digest WHERE id = :id"),
                   {{QStringLiteral("digest"), digest.result()}, {QStringLiteral("id"), id}});
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
        QSqlQuery query =
            m_database.run(QStringLiteral("SELECT size, dead FROM search_segment WHERE id = :id"),
                           {{QStringLiteral("id"), segment.key()}});
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
            m_database.run(QStringLiteral("UPDATE search_segment SET dead = :dead WHERE id = :id"),
                           {{QStringLiteral("dead"), PostingList::bytesOf(dead)},
                            {QStringLiteral("id"), segment.key()}});
    }
}

void SegmentWriter::removeSegment(qint64 id) const
{
    m_database.run(QStringLiteral("DELETE FROM search_segment WHERE id = :id"), {{QStringLiteral("id"), id}});
    for (const char *table : {"search_posting", "search_rest"})
        m_database.run(
            QStringLiteral("DELETE FROM %1 WHERE id >= :first AND id < :last").arg(QLatin1String(table)),
            {{QStringLiteral("first"), PostingTable::rowId(id, 0)},
             {QStringLiteral("last"), PostingTable::rowId(id + 1, 0)}});
}

} // namespace jianbao

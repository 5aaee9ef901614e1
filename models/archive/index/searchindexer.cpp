#include "models/archive/index/searchindexer.h"

#include "models/archive/database/database.h"
#include "models/archive/database/jsoncolumns.h"
#include "models/archive/database/onecolumn.h"
#include "models/archive/index/searchdocuments.h"
#include "models/archive/index/searchformat.h"
#include "models/archive/index/segmentwriter.h"
#include "models/search/postingbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int batch = 256;

qsizetype liveIn(const SearchSegment &segment)
{
    return segment.table->size() - segment.dead.count();
}

QStringList liveIds(const SearchSegment &segment)
{
    QStringList ids;
    for (int document = 0; document < segment.table->size(); ++document) {
        if (!segment.dead.contains(document))
            ids.append(segment.table->articleId(document));
    }
    return ids;
}

} // namespace

void SearchIndexer::catchUp(qsizetype least, const Progress &progress) const
{
    if (!SearchSnapshot::stampOf(m_database).hasIndex)
        discard();
    const qint64 changed = numberOf(m_database.run(u"SELECT count(*) FROM search_changed"_s));
    if (changed > 0 && changed >= least)
        index(progress);
}

void SearchIndexer::rebuild(const Progress &progress) const
{
    discard();
    index(progress);
}

void SearchIndexer::discard() const
{
    Transaction transaction(m_database);
    for (const char *table :
         {"search_posting", "search_rest", "search_segment", "search_place", "search_changed"})
        m_database.run(u"DELETE FROM %1"_s.arg(QLatin1String(table)));
    m_database.run(u"INSERT INTO search_changed (article_id) SELECT id FROM article"_s);
    m_database.run(u"UPDATE search_state SET format = :format, generation = generation + 1"_s,
                   {{u"format"_s, searchFormat()}});
    transaction.commit();
}

void SearchIndexer::index(const Progress &progress) const
{
    const SearchSnapshot::Stamp start = SearchSnapshot::stampOf(m_database);
    SegmentWriter writer(m_database, start);
    order();
    const qsizetype total = numberOf(m_database.run(u"SELECT count(*) FROM temp.search_order"_s));
    for (qsizetype next = 1; next <= total;) {
        PostingBuilder builder;
        QStringList ids;
        while (next <= total && builder.hasRoomFor(batch)) {
            next = fill(builder, next, ids);
            if (progress && !progress(std::min(next - 1, total), total))
                return;
        }
        if (!writer.write(builder, ids))
            return;
    }
    writer.forgetVanished();
}

/// Fills the table temp.search_order with the articles to be indexed, newest first, numbered from 1.
void SearchIndexer::order() const
{
    for (const char *sql :
         {"CREATE TEMP TABLE IF NOT EXISTS search_wanted (article_id TEXT PRIMARY KEY) WITHOUT ROWID",
          "CREATE TEMP TABLE IF NOT EXISTS search_order (number INTEGER PRIMARY KEY, article_id TEXT)",
          "DELETE FROM temp.search_wanted", "DELETE FROM temp.search_order",
          "INSERT INTO temp.search_wanted SELECT article_id FROM search_changed"})
        m_database.run(QLatin1String(sql));
    addSmallSegments();
    m_database.run(
        u"INSERT INTO temp.search_order (article_id) SELECT article.id FROM temp.search_wanted AS wanted "
        "JOIN article ON article.id = wanted.article_id JOIN page ON page.id = article.page_id "
        "JOIN newspaper ON newspaper.id = page.newspaper_id "
        "ORDER BY page.issue_latest IS NULL, page.issue_latest DESC, page.file_name, page.id, "
        "article.ordinal, "
        "article.id"_s);
}

/// Segments that are smaller than what is written anyway go into it, so that there are never many; and those
/// of which much is dead.
void SearchIndexer::addSmallSegments() const
{
    const auto snapshot = SearchSnapshot::load(m_database, {});
    std::vector<SearchSegment> segments = snapshot->segments();
    std::sort(segments.begin(), segments.end(), [](const SearchSegment &left, const SearchSegment &right) {
        return liveIn(left) < liveIn(right);
    });
    qsizetype written = snapshot->changed().size();
    for (const SearchSegment &segment : segments) {
        const qsizetype live = liveIn(segment);
        const bool isSmall = live <= written && written + live <= PostingBuilder::mostDocuments;
        if (!isSmall && live * 4 > segment.table->size() * 3)
            continue;
        m_database.run(u"INSERT OR IGNORE INTO temp.search_wanted SELECT value FROM json_each(:ids)"_s,
                       {{u"ids"_s, jsonOf(liveIds(segment))}});
        written += live;
    }
}

/// Adds a batch from number `next` on and gives the number behind it.
qsizetype SearchIndexer::fill(PostingBuilder &builder, qsizetype next, QStringList &ids) const
{
    const QStringList wanted = textsOf(
        m_database.run(u"SELECT article_id FROM temp.search_order WHERE number >= :from AND number < :to"_s,
                       {{u"from"_s, next}, {u"to"_s, next + batch}}));
    const std::vector<SearchDocument> documents = SearchDocuments(m_database).load(wanted);
    for (const SearchDocument &document : documents) {
        builder.add(document);
        ids.append(document.articleId);
    }
    return next + batch;
}

} // namespace jianbao

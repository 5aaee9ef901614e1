#include "models/archive/index/searchsnapshot.h"

#include "models/archive/database/database.h"
#include "models/archive/database/smallcache.h"
#include "models/archive/index/searchdocuments.h"
#include "models/archive/index/searchformat.h"
#include "models/search/postinglist.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype mostKept = 4096;
constexpr qsizetype batch = 256;

/// Ids of the articles that have changed since `serial`.
QSet<QString> changedSince(const Database &database, qint64 serial)
{
    QSet<QString> ids;
    QSqlQuery query = database.run(u"SELECT article_id FROM search_changed WHERE serial > :serial"_s,
                                   {{u"serial"_s, serial}});
    while (query.next())
        ids.insert(query.value(0).toString());
    return ids;
}

} // namespace

SearchSnapshot::Stamp SearchSnapshot::stampOf(const Database &database)
{
    Stamp stamp;
    if (database.schemaVersion() < firstSchemaWithSearchIndex)
        return stamp;
    QSqlQuery state = database.run(u"SELECT format, generation, coalesce((SELECT seq FROM "
                                   "sqlite_sequence WHERE name = 'search_changed'), 0) "
                                   "FROM search_state"_s);
    if (!state.next())
        return stamp;
    stamp.hasIndex = state.value(0).toString() == searchFormat();
    stamp.generation = state.value(1).toLongLong();
    stamp.serial = state.value(2).toLongLong();
    return stamp;
}

std::shared_ptr<const SearchSnapshot>
SearchSnapshot::load(const Database &database, const std::shared_ptr<const SearchSnapshot> &earlier)
{
    const Stamp stamp = stampOf(database);
    if (earlier && earlier->m_stamp == stamp && stamp.hasIndex)
        return earlier;
    auto snapshot = std::make_shared<SearchSnapshot>();
    snapshot->m_stamp = stamp;
    if (stamp.hasIndex)
        snapshot->loadSegments(database, earlier.get());
    snapshot->loadChanged(database);
    snapshot->loadKept(database, earlier.get());
    snapshot->markDead(database);
    return snapshot;
}

std::shared_ptr<const SearchSnapshot> SearchSnapshot::withoutIndex(const Database &database)
{
    auto snapshot = std::make_shared<SearchSnapshot>();
    snapshot->loadChanged(database);
    snapshot->loadKept(database, nullptr);
    return snapshot;
}

void SearchSnapshot::loadSegments(const Database &database, const SearchSnapshot *earlier)
{
    const SmallCache cache(database);
    QHash<qint64, std::shared_ptr<const SegmentTable>> known;
    if (earlier) {
        for (const SearchSegment &segment : earlier->m_segments)
            known.insert(segment.id, segment.table);
    }
    QSqlQuery query = database.run(u"SELECT id, dead FROM search_segment ORDER BY id"_s);
    while (query.next()) {
        const qint64 id = query.value(0).toLongLong();
        std::shared_ptr<const SegmentTable> table = known.value(id);
        if (!table) {
            QSqlQuery documents =
                database.run(u"SELECT documents FROM search_segment WHERE id = :id"_s, {{u"id"_s, id}});
            documents.next();
            table = std::make_shared<SegmentTable>(documents.value(0).toByteArray());
        }
        const DocumentSet dead = PostingList::documents(query.value(1).toByteArray(), table->size());
        m_segments.push_back({id, table, dead});
    }
}

void SearchSnapshot::loadChanged(const Database &database)
{
    const QString table =
        m_stamp.hasIndex ? u"SELECT article_id FROM search_changed"_s : u"SELECT id FROM article"_s;
    QSqlQuery query = database.run(table);
    while (query.next())
        m_changed.insert(query.value(0).toString());
}

/// What `earlier` holds and has not changed since is not read again: a page that was just stored is found at
/// once.
void SearchSnapshot::loadKept(const Database &database, const SearchSnapshot *earlier)
{
    if (m_changed.size() > mostKept)
        return;
    QSet<QString> unread = m_changed;
    const bool isEarlier =
        earlier && earlier->m_stamp.serial <= m_stamp.serial; // another connection's may not be
    if (isEarlier && m_stamp.hasIndex && earlier->m_stamp.hasIndex) {
        const QSet<QString> newer = changedSince(database, earlier->m_stamp.serial);
        for (const SearchDocument &document : earlier->m_kept) {
            if (m_changed.contains(document.articleId) && !newer.contains(document.articleId)) {
                m_kept.push_back(document);
                unread.remove(document.articleId);
            }
        }
    }
    std::vector<SearchDocument> read = SearchDocuments(database).load(unread.values());
    std::move(read.begin(), read.end(), std::back_inserter(m_kept));
}

void SearchSnapshot::markDead(const Database &database)
{
    if (m_segments.empty())
        return;
    QSqlQuery query =
        database.run(u"SELECT place.place FROM search_changed AS changed "
                     "CROSS JOIN search_place AS place ON place.article_id = changed.article_id"_s);
    while (query.next()) {
        const SearchPlace place = SearchPlace::of(query.value(0).toLongLong());
        const auto segment =
            std::find_if(m_segments.begin(), m_segments.end(),
                         [&](const SearchSegment &each) { return each.id == place.segment; });
        if (segment != m_segments.end() && place.document < segment->table->size())
            segment->dead.insert(place.document);
    }
}

void SearchSnapshot::visitChanged(const Database &database,
                                  const std::function<bool(const SearchDocument &)> &visit) const
{
    const auto visitAll = [&visit](const std::vector<SearchDocument> &documents) {
        return std::all_of(documents.begin(), documents.end(), visit);
    };
    if (m_changed.size() <= mostKept) {
        visitAll(m_kept);
        return;
    }
    const QStringList ids = m_changed.values();
    for (qsizetype i = 0; i < ids.size(); i += batch) {
        if (!visitAll(SearchDocuments(database).load(ids.mid(i, batch))))
            return;
    }
}

} // namespace jianbao

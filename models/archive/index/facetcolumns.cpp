#include "models/archive/index/facetcolumns.h"

#include "models/archive/database/database.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace jianbao
{

void FacetColumns::refresh(const Database &database, const std::shared_ptr<const SearchSnapshot> &snapshot,
                           qint64 dataVersion)
{
    if (m_snapshot == snapshot && m_dataVersion == dataVersion)
        return;
    const StandardNames names(database, NameKind::District);
    if (names != m_names)
        m_segments.clear();
    m_names = names;
    m_snapshot = snapshot;
    m_dataVersion = dataVersion;
    numberSegments();
    readNewspapers(database);
    readTags(database);
}

/// Those that are numbered already stay as they are.
void FacetColumns::numberSegments()
{
    const auto earlier = std::exchange(m_segments, {});
    for (const SearchSegment &segment : m_snapshot->segments()) {
        const auto known = earlier.find(segment.table);
        m_segments.emplace(segment.table, known != earlier.end() ? known->second : numbered(*segment.table));
    }
}

FacetColumns::Segment FacetColumns::numbered(const SegmentTable &table)
{
    Segment segment;
    for (const QString &name : table.names())
        segment.districts.push_back(districtOf(name));
    for (const SearchPage &page : table.pages())
        segment.pages.push_back(pageOf(page));
    return segment;
}

FacetColumns::Page FacetColumns::pageOf(const SearchPage &page)
{
    return {m_newspapers.numberOf(page.newspaperId),
            m_years.numberOf(page.latest.isValid() ? page.latest.year() : noYear)};
}

void FacetColumns::readNewspapers(const Database &database)
{
    m_newspaperNames.clear();
    QSqlQuery query = database.run(u"SELECT id, name FROM newspaper"_s);
    while (query.next())
        m_newspaperNames.insert(query.value(0).toString(), query.value(1).toString());
}

void FacetColumns::readTags(const Database &database)
{
    m_tagged.clear();
    m_taggedOutside.clear();
    const bool hasPlaces = !m_snapshot->segments().empty();
    const QString tagged = u"SELECT tag.name, article_tag.article_id, %1 FROM article_tag "
                           "JOIN tag ON tag.id = article_tag.tag_id"_s;
    QSqlQuery query =
        database.run(tagged.arg(hasPlaces ? u"(SELECT place FROM search_place WHERE "
                                            "search_place.article_id = article_tag.article_id)"_s
                                          : u"0"_s));
    while (query.next()) {
        const quint32 tag = m_tags.numberOf(query.value(0).toString());
        const QString article = query.value(1).toString();
        if (m_snapshot->changed().contains(article))
            m_taggedOutside.insert(article, tag);
        else
            m_tagged.push_back({SearchPlace::of(query.value(2).toLongLong()), tag});
    }
}

} // namespace jianbao

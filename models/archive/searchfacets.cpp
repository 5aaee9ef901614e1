#include "models/archive/searchfacets.h"

#include "models/archive/database.h"
#include "models/archive/searchformat.h"

#include <algorithm>
#include <utility>

namespace jianbao
{

namespace
{

QList<Count> mostFirst(const QHash<QString, qint64> &counts)
{
    QList<Count> sorted;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        sorted.append({count.key(), *count});
    std::sort(sorted.begin(), sorted.end(), [](const Count &left, const Count &right) {
        return left.count != right.count ? left.count > right.count : left.name < right.name;
    });
    return sorted;
}

QList<Count> newestFirst(const QHash<int, qint64> &counts)
{
    QList<int> years = counts.keys();
    std::sort(years.begin(), years.end(), std::greater());
    QList<Count> sorted;
    for (const int year : years)
        sorted.append({QString::number(year), counts.value(year)});
    return sorted;
}

} // namespace

FacetCounter::FacetCounter(const Database &database, const SearchHits &hits)
    : m_database(database), m_hits(hits), m_names(database, NameKind::District)
{
}

SearchFacets FacetCounter::count()
{
    for (const SearchHits::Run &run : m_hits.runs())
        countSegment(run);
    for (const SearchDocument &document : m_hits.outside()) {
        countPage(document.page, 1);
        for (const QString &district : m_names.of(document.districts))
            ++m_districts[district];
    }
    return {mostFirst(m_districts), mostFirst(countTags()), mostFirst(newspaperNames()),
            newestFirst(m_years)};
}

/// Numbers first, so that names are looked at once a segment and not once an article.
void FacetCounter::countSegment(const SearchHits::Run &run)
{
    const SegmentTable &table = *run.segment->table;
    std::vector<qint64> pages(table.pages().size());
    std::vector<qint64> names(table.names().size());
    const std::vector<quint32> meant = meantNames(table);
    std::vector<int> countedIn(names.size(), -1); // two names of one district are one
    for (const int document : run.documents) {
        ++pages[table.pageNumber(document)];
        for (const quint32 district : table.districts(document)) {
            const quint32 name = meant[district];
            names[name] += std::exchange(countedIn[name], document) == document ? 0 : 1;
        }
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i] > 0)
            countPage(table.pages()[i], pages[i]);
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] > 0)
            m_districts[m_names.of(table.names()[i])] += names[i];
    }
}

/// Of each name in a segment, the first one that means the same.
std::vector<quint32> FacetCounter::meantNames(const SegmentTable &table) const
{
    QHash<QString, quint32> first;
    std::vector<quint32> meant;
    for (quint32 name = 0; name < table.names().size(); ++name) {
        const QString meaning = m_names.of(table.names()[name]);
        meant.push_back(first.value(meaning, name));
        first.insert(meaning, meant.back());
    }
    return meant;
}

void FacetCounter::countPage(const SearchPage &page, qint64 articles)
{
    m_newspaperIds[page.newspaperId] += articles;
    if (page.latest.isValid())
        m_years[page.latest.year()] += articles;
}

QHash<QString, qint64> FacetCounter::newspaperNames() const
{
    QHash<QString, qint64> counts;
    QSqlQuery query = m_database.run(QStringLiteral("SELECT id, name FROM newspaper"));
    while (query.next()) {
        const qint64 count = m_newspaperIds.value(query.value(0).toString());
        if (count > 0)
            counts.insert(query.value(1).toString(), count);
    }
    return counts;
}

QHash<QString, qint64> FacetCounter::countTags() const
{
    QHash<qint64, DocumentSet> found;
    for (const SearchHits::Run &run : m_hits.runs()) {
        DocumentSet documents(run.segment->table->size());
        for (const int document : run.documents)
            documents.insert(document);
        found.insert(run.segment->id, documents);
    }
    QSet<QString> outside;
    for (const SearchDocument &document : m_hits.outside())
        outside.insert(document.articleId);

    const QString place = found.isEmpty()
                              ? QStringLiteral("0")
                              : QStringLiteral("(SELECT place FROM search_place "
                                               "WHERE search_place.article_id = article_tag.article_id)");
    QHash<QString, qint64> counts;
    QSqlQuery query =
        m_database.run(QStringLiteral("SELECT tag.name, article_tag.article_id, %1 FROM article_tag "
                                      "JOIN tag ON tag.id = article_tag.tag_id")
                           .arg(place));
    while (query.next()) {
        const SearchPlace at = SearchPlace::of(query.value(2).toLongLong());
        const auto segment = found.constFind(at.segment);
        const bool isInside =
            segment != found.constEnd() && at.document < segment->size() && segment->contains(at.document);
        if (isInside || (!outside.isEmpty() && outside.contains(query.value(1).toString())))
            ++counts[query.value(0).toString()];
    }
    return counts;
}

} // namespace jianbao

#include "models/archive/index/searchfacets.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace jianbao
{

namespace
{

void sortMostFirst(QList<Count> &counts)
{
    std::sort(counts.begin(), counts.end(), [](const Count &left, const Count &right) {
        return left.count != right.count ? left.count > right.count : left.name < right.name;
    });
}

QList<Count> mostFirst(const std::vector<qint64> &counts, const Numbering<QString> &names)
{
    QList<Count> sorted;
    for (quint32 number = 0; number < counts.size(); ++number) {
        if (counts[number] > 0)
            sorted.append({names.value(number), counts[number]});
    }
    sortMostFirst(sorted);
    return sorted;
}

/// Counts a number that may be new.
void add(std::vector<qint64> &counts, quint32 number)
{
    if (number >= counts.size())
        counts.resize(number + 1);
    ++counts[number];
}

} // namespace

SearchFacets FacetCounter::count()
{
    countOutside();
    m_districts.resize(m_columns.districts().size());
    m_newspapers.resize(m_columns.newspapers().size());
    m_years.resize(m_columns.years().size());
    m_tags.resize(m_columns.tags().size());
    for (const SearchHits::Run &run : m_hits.runs())
        countSegment(run);
    countTags();
    return {mostFirst(m_districts, m_columns.districts()), mostFirst(m_tags, m_columns.tags()), newspapers(),
            years()};
}

void FacetCounter::countOutside()
{
    for (const SearchDocument &document : m_hits.outside()) {
        const FacetColumns::Page page = m_columns.pageOf(document.page);
        add(m_newspapers, page.newspaper);
        add(m_years, page.year);
        QSet<quint32> districts; // two names of one district are one
        for (const QString &name : document.districts)
            districts.insert(m_columns.districtOf(name));
        for (const quint32 district : std::as_const(districts))
            add(m_districts, district);
        for (const quint32 tag : m_columns.tagsOutside(document.articleId))
            add(m_tags, tag);
    }
}

void FacetCounter::countSegment(const SearchHits::Run &run)
{
    const SearchSegment &segment = m_hits.segment(run.segment);
    const SegmentTable &table = *segment.table;
    const FacetColumns::Segment &columns = m_columns.of(segment);
    Counts pages(columns.pages.size());
    std::vector<int> countedIn(m_districts.size(), -1); // two names of one district are one
    for (const int document : run.documents) {
        ++pages[table.pageNumber(document)];
        for (const quint32 name : table.districts(document)) {
            const quint32 district = columns.districts[name];
            m_districts[district] += std::exchange(countedIn[district], document) == document ? 0 : 1;
        }
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        m_newspapers[columns.pages[i].newspaper] += pages[i];
        m_years[columns.pages[i].year] += pages[i];
    }
}

void FacetCounter::countTags()
{
    if (m_columns.tagged().empty())
        return;
    QHash<qint64, DocumentSet> found;
    for (const SearchHits::Run &run : m_hits.runs()) {
        const SearchSegment &segment = m_hits.segment(run.segment);
        DocumentSet documents(segment.table->size());
        for (const int document : run.documents)
            documents.insert(document);
        found.insert(segment.id, documents);
    }
    for (const FacetColumns::Tagged &tagged : m_columns.tagged()) {
        const auto segment = found.constFind(tagged.place.segment);
        if (segment != found.constEnd() && tagged.place.document < segment->size() &&
            segment->contains(tagged.place.document))
            ++m_tags[tagged.tag];
    }
}

QList<Count> FacetCounter::newspapers() const
{
    QList<Count> sorted;
    for (quint32 number = 0; number < m_newspapers.size(); ++number) {
        const QString name = m_columns.newspaperName(m_columns.newspapers().value(number));
        if (m_newspapers[number] > 0 && !name.isEmpty())
            sorted.append({name, m_newspapers[number]});
    }
    sortMostFirst(sorted);
    return sorted;
}

QList<Count> FacetCounter::years() const
{
    std::map<int, qint64, std::greater<>> newestFirst;
    for (quint32 number = 0; number < m_years.size(); ++number) {
        const int year = m_columns.years().value(number);
        if (m_years[number] > 0 && year != FacetColumns::noYear)
            newestFirst.emplace(year, m_years[number]);
    }
    QList<Count> sorted;
    for (const auto &[year, articles] : newestFirst)
        sorted.append({QString::number(year), articles});
    return sorted;
}

} // namespace jianbao

#include "models/archive/index/searchhits.h"

#include <algorithm>
#include <numeric>

namespace jianbao
{

void SearchHits::addSegment(quint32 segment, std::vector<int> first, qsizetype count)
{
    m_runs.push_back({segment, std::move(first)});
    m_count += count;
}

void SearchHits::addOutside(SearchDocument document)
{
    m_outside.push_back(std::move(document));
    ++m_count;
}

std::vector<SearchHits::Hit> SearchHits::newest(qsizetype most)
{
    std::vector<int> outside(m_outside.size());
    std::iota(outside.begin(), outside.end(), 0);
    std::sort(outside.begin(), outside.end(), [this](int left, int right) {
        return isBefore({Hit::noSegment, left}, {Hit::noSegment, right});
    });

    struct Cursor
    {
        const Run *run;
        std::size_t at;
        Hit hit() const { return {run->segment, run->documents[at]}; }
        Hit last() const { return {run->segment, run->documents.back()}; }
    };
    const Run outsideRun{Hit::noSegment, outside};
    std::vector<Cursor> heap;
    for (const Run &run : m_runs) {
        if (!run.documents.empty())
            heap.push_back({&run, 0});
    }
    if (!outside.empty())
        heap.push_back({&outsideRun, 0});
    const auto isLater = [this](const Cursor &left, const Cursor &right) {
        return isBefore(right.hit(), left.hit());
    };
    std::make_heap(heap.begin(), heap.end(), isLater);

    std::vector<Hit> hits;
    hits.reserve(static_cast<std::size_t>(std::min(most, m_count)));
    while (!heap.empty() && static_cast<qsizetype>(hits.size()) < most) {
        std::pop_heap(heap.begin(), heap.end(), isLater);
        Cursor &first = heap.back();
        const bool isWholeRunBefore =
            heap.size() == 1 || isBefore(first.last(), heap.front().hit()); // as is usual
        const std::size_t end = isWholeRunBefore ? first.run->documents.size() : first.at + 1;
        for (; first.at < end && static_cast<qsizetype>(hits.size()) < most; ++first.at)
            hits.push_back(first.hit());
        if (first.at < first.run->documents.size())
            std::push_heap(heap.begin(), heap.end(), isLater);
        else
            heap.pop_back();
    }
    return hits;
}

QString SearchHits::articleId(const Hit &hit) const
{
    return hit.isOutside() ? document(hit).articleId : table(hit).articleId(hit.document);
}

const SearchPage &SearchHits::page(const Hit &hit) const
{
    return hit.isOutside() ? document(hit).page : table(hit).page(hit.document);
}

QStringList SearchHits::districts(const Hit &hit) const
{
    if (hit.isOutside())
        return document(hit).districts;
    QStringList names;
    for (const quint32 name : table(hit).districts(hit.document))
        names.append(table(hit).names()[name]);
    return names;
}

qint64 SearchHits::ordinal(const Hit &hit) const
{
    return hit.isOutside() ? document(hit).ordinal : table(hit).ordinal(hit.document);
}

bool SearchHits::isBefore(const Hit &left, const Hit &right) const
{
    if (!left.isOutside() && left.segment == right.segment)
        return left.document < right.document;
    const int byPage = page(left).compareNewest(page(right));
    return byPage != 0 ? byPage < 0 : ordinal(left) < ordinal(right);
}

} // namespace jianbao

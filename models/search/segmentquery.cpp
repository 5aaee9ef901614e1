#include "models/search/segmentquery.h"

#include "models/search/folding.h"

#include <algorithm>

namespace jianbao
{

namespace
{

template <typename Value, typename Condition>
std::vector<bool> whichOf(const std::vector<Value> &values, Condition condition)
{
    std::vector<bool> which(values.size());
    std::transform(values.begin(), values.end(), which.begin(), condition);
    return which;
}

} // namespace

DocumentSet SegmentQuery::documents(const SearchPlan &plan, const DocumentSet &among) const
{
    using Kind = SearchPlan::Kind;
    switch (plan.kind) {
    case Kind::Everything:
        return among;
    case Kind::String:
        return SegmentString(m_table, m_source, plan.string).documents(plan.part, among);
    case Kind::District:
        return inDistricts(plan.string, among);
    case Kind::Newspapers:
        return onPagesWhere(
            among, [&plan](const SearchPage &page) { return plan.newspapers.contains(page.newspaperId); });
    case Kind::Date:
        return onPagesWhere(among, [&plan](const SearchPage &page) { return plan.meets(page); });
    case Kind::ArticleKind:
        return ofKind(plan.string, among);
    case Kind::Dated:
        return onPagesWhere(among, [](const SearchPage &page) { return page.latest.isValid(); });
    case Kind::InDistrict:
        return documentsWhere(among, [this](int document) { return !m_table.districts(document).empty(); });
    case Kind::Articles: {
        DocumentSet found = plan.articles.inSegments.value(m_segmentId, DocumentSet(m_table.size()));
        found.intersect(among);
        return found;
    }
    case Kind::And:
        return withAll(plan.children, among);
    case Kind::Or:
        return withAny(plan.children, among);
    case Kind::Not: {
        DocumentSet found = among;
        found.remove(documents(plan.children.front(), among));
        return found;
    }
    }
    Q_UNREACHABLE();
}

/// What has the least to look at first, so that the others have little left.
DocumentSet SegmentQuery::withAll(const std::vector<SearchPlan> &plans, DocumentSet among) const
{
    struct Wanted
    {
        const SearchPlan *plan;
        std::optional<SegmentString> string;
        std::size_t cost;
    };
    std::vector<Wanted> all;
    all.reserve(plans.size());
    for (const SearchPlan &plan : plans) {
        all.push_back({&plan, {}, static_cast<std::size_t>(m_table.size())});
        if (plan.kind == SearchPlan::Kind::String)
            all.back().cost = all.back().string.emplace(m_table, m_source, plan.string).most();
    }
    std::vector<Wanted *> cheapFirst;
    cheapFirst.reserve(all.size());
    for (Wanted &wanted : all)
        cheapFirst.push_back(&wanted);
    std::sort(cheapFirst.begin(), cheapFirst.end(),
              [](const Wanted *left, const Wanted *right) { return left->cost < right->cost; });
    for (Wanted *wanted : cheapFirst) {
        if (among.isEmpty())
            break;
        among = wanted->string ? wanted->string->documents(wanted->plan->part, among)
                               : documents(*wanted->plan, among);
    }
    return among;
}

DocumentSet SegmentQuery::withAny(const std::vector<SearchPlan> &plans, const DocumentSet &among) const
{
    DocumentSet found(m_table.size());
    for (const SearchPlan &plan : plans)
        found.unite(documents(plan, among));
    return found;
}

template <typename Condition>
DocumentSet SegmentQuery::documentsWhere(const DocumentSet &among, Condition condition) const
{
    DocumentSet result(m_table.size());
    among.visit([&](int document) {
        if (condition(document))
            result.insert(document);
        return true;
    });
    return result;
}

template <typename Condition>
DocumentSet SegmentQuery::onPagesWhere(const DocumentSet &among, Condition condition) const
{
    const std::vector<bool> pages = whichOf(m_table.pages(), condition);
    return documentsWhere(among, [&](int document) { return pages[m_table.pageNumber(document)]; });
}

DocumentSet SegmentQuery::inDistricts(const QString &string, const DocumentSet &among) const
{
    const std::vector<bool> names =
        whichOf(m_table.names(), [&string](const QString &name) { return folded(name).contains(string); });
    return documentsWhere(among, [&](int document) {
        const auto districts = m_table.districts(document);
        return std::any_of(districts.begin(), districts.end(),
                           [&names](quint32 name) { return names[name]; });
    });
}

DocumentSet SegmentQuery::ofKind(const QString &key, const DocumentSet &among) const
{
    const std::vector<bool> names =
        whichOf(m_table.names(), [&key](const QString &name) { return name == key; });
    return documentsWhere(among, [&](int document) { return names[m_table.kind(document)]; });
}

} // namespace jianbao

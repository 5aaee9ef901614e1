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
        return m_search.documents(plan.string, plan.part, among);
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

/// Rare strings first, so that the rest has little to look at.
DocumentSet SegmentQuery::withAll(const std::vector<SearchPlan> &plans, DocumentSet among) const
{
    std::vector<std::pair<std::size_t, const SearchPlan *>> cheapFirst;
    for (const SearchPlan &plan : plans)
        cheapFirst.emplace_back(cost(plan), &plan);
    std::sort(cheapFirst.begin(), cheapFirst.end(),
              [](const auto &left, const auto &right) { return left.first < right.first; });
    for (const auto &[costs, plan] : cheapFirst) {
        if (among.isEmpty())
            break;
        among = documents(*plan, among);
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

/// How many postings are looked at, about.
std::size_t SegmentQuery::cost(const SearchPlan &plan) const
{
    return plan.kind == SearchPlan::Kind::String ? m_search.most(plan.string)
                                                 : static_cast<std::size_t>(m_table.size());
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

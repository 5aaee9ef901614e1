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

DocumentSet SegmentQuery::documents(const SearchPlan &plan) const
{
    using Kind = SearchPlan::Kind;
    switch (plan.kind) {
    case Kind::Everything:
        return DocumentSet::everything(m_table.size());
    case Kind::String:
        return m_search.documents(plan.string, plan.part);
    case Kind::District:
        return inDistricts(plan.string);
    case Kind::Newspapers:
        return onPagesWhere(
            [&plan](const SearchPage &page) { return plan.newspapers.contains(page.newspaperId); });
    case Kind::Date:
        return onPagesWhere([&plan](const SearchPage &page) { return plan.meets(page); });
    case Kind::ArticleKind:
        return ofKind(plan.string);
    case Kind::Dated:
        return onPagesWhere([](const SearchPage &page) { return page.latest.isValid(); });
    case Kind::InDistrict:
        return documentsWhere([this](int document) { return !m_table.districts(document).empty(); });
    case Kind::Articles:
        return plan.articles.inSegments.value(m_segmentId, DocumentSet(m_table.size()));
    case Kind::And:
    case Kind::Or:
    case Kind::Not:
        return joined(plan);
    }
    Q_UNREACHABLE();
}

DocumentSet SegmentQuery::joined(const SearchPlan &plan) const
{
    DocumentSet result = documents(plan.children.front());
    if (plan.kind == SearchPlan::Kind::Not)
        result.invert();
    for (std::size_t i = 1; i < plan.children.size(); ++i) {
        if (plan.kind == SearchPlan::Kind::Or)
            result.unite(documents(plan.children[i]));
        else if (result.isEmpty())
            break;
        else
            result.intersect(documents(plan.children[i]));
    }
    return result;
}

template <typename Condition> DocumentSet SegmentQuery::documentsWhere(Condition condition) const
{
    DocumentSet result(m_table.size());
    for (int document = 0; document < m_table.size(); ++document) {
        if (condition(document))
            result.insert(document);
    }
    return result;
}

template <typename Condition> DocumentSet SegmentQuery::onPagesWhere(Condition condition) const
{
    const std::vector<bool> pages = whichOf(m_table.pages(), condition);
    return documentsWhere([&](int document) { return pages[m_table.pageNumber(document)]; });
}

DocumentSet SegmentQuery::inDistricts(const QString &string) const
{
    const std::vector<bool> names =
        whichOf(m_table.names(), [&string](const QString &name) { return folded(name).contains(string); });
    return documentsWhere([&](int document) {
        const auto districts = m_table.districts(document);
        return std::any_of(districts.begin(), districts.end(),
                           [&names](quint32 name) { return names[name]; });
    });
}

DocumentSet SegmentQuery::ofKind(const QString &key) const
{
    const std::vector<bool> names =
        whichOf(m_table.names(), [&key](const QString &name) { return name == key; });
    return documentsWhere([&](int document) { return names[m_table.kind(document)]; });
}

} // namespace jianbao

#include "models/search/searchplan.h"

#include "models/search/folding.h"

#include <algorithm>

namespace jianbao
{

namespace
{

bool holds(const SearchDocument &document, SegmentTable::Part part, const QString &string)
{
    switch (part) {
    case SegmentTable::Part::Headline:
        return document.headline.contains(string);
    case SegmentTable::Part::Byline:
        return document.byline.contains(string);
    case SegmentTable::Part::Body:
        return document.body.contains(string);
    case SegmentTable::Part::All:
        return document.body.contains(string) || document.headline.contains(string) ||
               document.byline.contains(string);
    }
    Q_UNREACHABLE();
}

} // namespace

bool SearchPlan::meets(const SearchPage &page) const
{
    return page.latest.isValid() && (!from.isValid() || page.latest >= from) &&
           (!to.isValid() || (page.earliest.isValid() && page.earliest <= to));
}

bool SearchPlan::matches(const SearchDocument &document) const
{
    const auto childMatches = [&document](const SearchPlan &child) { return child.matches(document); };
    switch (kind) {
    case Kind::Everything:
        return true;
    case Kind::String:
        return holds(document, part, string);
    case Kind::District:
        return std::any_of(document.districts.cbegin(), document.districts.cend(),
                           [this](const QString &name) { return folded(name).contains(string); });
    case Kind::Newspapers:
        return newspapers.contains(document.page.newspaperId);
    case Kind::Date:
        return meets(document.page);
    case Kind::ArticleKind:
        return document.kind == string;
    case Kind::Dated:
        return document.page.latest.isValid();
    case Kind::InDistrict:
        return !document.districts.isEmpty();
    case Kind::Articles:
        return articles.outside.contains(document.articleId);
    case Kind::And:
        return std::all_of(children.begin(), children.end(), childMatches);
    case Kind::Or:
        return std::any_of(children.begin(), children.end(), childMatches);
    case Kind::Not:
        return !children.front().matches(document);
    }
    Q_UNREACHABLE();
}

} // namespace jianbao

#include "models/archive/index/searchplanner.h"

#include "models/archive/database/database.h"
#include "models/archive/database/jsoncolumns.h"
#include "models/archive/database/storabletext.h"
#include "models/archive/handwork/highlightstore.h"
#include "models/archive/handwork/savedsearchstore.h"
#include "models/archive/handwork/standardnames.h"
#include "models/archive/index/searchformat.h"
#include "models/search/folding.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

using Field = SearchQuery::Field;
using Node = SearchQuery::Node;

SearchPlan stringPlan(SegmentTable::Part part, const QString &folded)
{
    SearchPlan plan;
    plan.kind = SearchPlan::Kind::String;
    plan.part = part;
    plan.string = folded;
    return plan;
}

SearchPlan planOfKind(SearchPlan::Kind kind, const QString &string = {})
{
    SearchPlan plan;
    plan.kind = kind;
    plan.string = string;
    return plan;
}

SearchPlan datePlan(const Node &node)
{
    SearchPlan plan = planOfKind(SearchPlan::Kind::Date);
    plan.from = node.from;
    plan.to = node.to;
    return plan;
}

SearchPlan::Kind kindOf(SearchQuery::Kind kind)
{
    switch (kind) {
    case SearchQuery::Kind::And:
        return SearchPlan::Kind::And;
    case SearchQuery::Kind::Or:
        return SearchPlan::Kind::Or;
    case SearchQuery::Kind::Not:
        return SearchPlan::Kind::Not;
    default:
        return SearchPlan::Kind::Everything;
    }
}

} // namespace

SearchPlan SearchPlanner::plan(const Node &node) const
{
    return planOf(SavedSearchStore(m_database).resolved(node));
}

SearchPlan SearchPlanner::planOf(const Node &node) const
{
    if (node.kind == SearchQuery::Kind::Field)
        return planOfField(node);
    if (node.kind == SearchQuery::Kind::Text)
        return stringPlan(SegmentTable::Part::All, folded(storableText(node.text)));
    SearchPlan joined = planOfKind(kindOf(node.kind));
    for (const Node &child : node.children)
        joined.children.push_back(planOf(child));
    return joined;
}

SearchPlan SearchPlanner::planOfField(const Node &node) const
{
    const QString text = folded(storableText(node.text));
    switch (node.field) {
    case Field::Headline:
        return stringPlan(SegmentTable::Part::Headline, text);
    case Field::Byline:
        return stringPlan(SegmentTable::Part::Byline, text);
    case Field::Body:
        return stringPlan(SegmentTable::Part::Body, text);
    case Field::District:
        return inDistrict(text);
    case Field::Tag:
        return withTag(folded(storableText(node.text.simplified())));
    case Field::Paper:
        return newspapers(text);
    case Field::Date:
        return datePlan(node);
    case Field::Kind:
        return planOfKind(SearchPlan::Kind::ArticleKind, node.text);
    case Field::Status:
        return withVerdict(node.text == "review"_L1 ? u"suggested"_s : node.text);
    case Field::Has:
        return withAny(node.text);
    case Field::Note:
        return withNote(text);
    case Field::Indicator:
        return withIndicator(storableText(node.text));
    case Field::Method:
        return withMethod(storableText(node.text));
    case Field::Added:
        return addedBetween(node.from, node.to);
    case Field::Search: // one that is there has been put in its place: this one finds nothing
        return planOfKind(SearchPlan::Kind::Newspapers);
    case Field::None:
        break;
    }
    return {};
}

/// `what` is tag, district, date, note or a kind of fact.
SearchPlan SearchPlanner::withAny(const QString &what) const
{
    if (what == "tag"_L1)
        return articlesOf(u"SELECT article_id FROM article_tag"_s, {});
    if (what == "district"_L1)
        return planOfKind(SearchPlan::Kind::InDistrict);
    if (what == "date"_L1)
        return planOfKind(SearchPlan::Kind::Dated);
    if (what == "note"_L1)
        return withNote({});
    return withFacts(what == "indicator"_L1 ? u"observation"_s : what, u"<> 'rejected'"_s);
}

/// By the string itself, and by the other names of what it means.
SearchPlan SearchPlanner::inDistrict(const QString &text) const
{
    const SearchPlan printed = planOfKind(SearchPlan::Kind::District, text);
    const QStringList names = StandardNames(m_database, NameKind::District).meantBy(text);
    if (names.isEmpty())
        return printed;
    SearchPlan any = planOfKind(SearchPlan::Kind::Or);
    any.children.push_back(printed);
    for (const QString &name : names)
        any.children.push_back(planOfKind(SearchPlan::Kind::District, folded(name)));
    return any;
}

SearchPlan SearchPlanner::newspapers(const QString &folded) const
{
    SearchPlan plan = planOfKind(SearchPlan::Kind::Newspapers);
    QSqlQuery query =
        m_database.run(u"SELECT id FROM newspaper WHERE instr(folded, :name)"_s, {{u"name"_s, folded}});
    while (query.next())
        plan.newspapers.insert(query.value(0).toString());
    return plan;
}

/// An article carries a tag if it carries one below it.
SearchPlan SearchPlanner::withTag(const QString &folded) const
{
    return articlesOf(u"WITH RECURSIVE wanted (id) AS (SELECT id FROM tag WHERE folded = :name "
                      "UNION SELECT tag.id FROM tag JOIN wanted ON tag.parent_id = wanted.id) "
                      "SELECT article_id FROM article_tag WHERE tag_id IN (SELECT id FROM wanted)"_s,
                      {{u"name"_s, folded}});
}

SearchPlan SearchPlanner::withNote(const QString &folded) const
{
    return articlesOf(u"SELECT value AS article_id FROM json_each(:articles)"_s,
                      {{u"articles"_s, jsonOf(HighlightStore(m_database).articlesWithNote(folded))}});
}

SearchPlan SearchPlanner::withFacts(const QString &table, const QString &verdictIs) const
{
    return articlesOf(u"SELECT article_id FROM %1_with_verdict WHERE verdict %2"_s.arg(table, verdictIs), {});
}

/// Its figures go by its name, or by one that was merged with it.
SearchPlan SearchPlanner::withIndicator(const QString &name) const
{
    return withName(
        u"WITH meant (name) AS (SELECT coalesce((SELECT name FROM standard_name WHERE kind = 'indicator' "
        "AND printed = :name), :name)), printed (name) AS (SELECT name FROM meant UNION "
        "SELECT printed FROM standard_name WHERE kind = 'indicator' AND name IN (SELECT name FROM "
        "meant)) "
        "SELECT article_id FROM observation_with_verdict AS fact WHERE verdict <> 'rejected' "
        "AND (printed_indicator IN (SELECT name FROM printed) "
        "OR (printed_indicator = '' AND fact.name IN (SELECT name FROM printed)))"_s,
        u"SELECT article_id FROM observation_with_verdict WHERE verdict <> 'rejected' "
        "AND instr(CASE indicator WHEN '' THEN name ELSE indicator END, :name)"_s,
        name);
}

SearchPlan SearchPlanner::withMethod(const QString &name) const
{
    const QString methods = u"SELECT article_id FROM method_with_verdict WHERE verdict <> 'rejected' AND "_s;
    return withName(methods + u"name = :name"_s, methods + u"instr(name, :name)"_s, name);
}

/// The articles that `exactly` selects, or if there are none, those that `containing` does.
SearchPlan SearchPlanner::withName(const QString &exactly, const QString &containing,
                                   const QString &name) const
{
    const QVariantMap values{{u"name"_s, name}};
    QSqlQuery has = m_database.run(u"SELECT EXISTS (%1)"_s.arg(exactly), values);
    has.next();
    return articlesOf(has.value(0).toBool() ? exactly : containing, values);
}

/// Both days, as they are here, included.
SearchPlan SearchPlanner::addedBetween(QDate from, QDate to) const
{
    const auto utc = [](const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); };
    return articlesOf(u"SELECT article.id AS article_id FROM page JOIN article ON article.page_id = page.id "
                      "WHERE page.imported_at >= :from AND (:to = '' OR page.imported_at < :to)"_s,
                      {{u"from"_s, from.isValid() ? utc(from.startOfDay()) : u"0"_s},
                       {u"to"_s, to.isValid() ? utc(to.addDays(1).startOfDay()) : u""_s}});
}

SearchPlan SearchPlanner::withVerdict(const QString &verdict) const
{
    SearchPlan any = planOfKind(SearchPlan::Kind::Or);
    for (const char *table : {"event", "observation", "method"})
        any.children.push_back(withFacts(QLatin1String(table), u"= '%1'"_s.arg(verdict)));
    return any;
}

/// `sql` selects ids of articles.
SearchPlan SearchPlanner::articlesOf(const QString &sql, const QVariantMap &values) const
{
    SearchPlan plan = planOfKind(SearchPlan::Kind::Articles);
    for (const SearchSegment &segment : m_snapshot.segments())
        plan.articles.inSegments.insert(segment.id, DocumentSet(segment.table->size()));
    const bool hasPlaces = !m_snapshot.segments().empty();
    const QString joined = u"SELECT wanted.article_id, place.place FROM (%1) AS wanted "
                           "LEFT JOIN search_place AS place ON place.article_id = wanted.article_id"_s;
    QSqlQuery query = m_database.run(hasPlaces ? joined.arg(sql) : sql, values);
    while (query.next()) {
        const SearchPlace place = SearchPlace::of(hasPlaces ? query.value(1).toLongLong() : 0);
        const auto segment = plan.articles.inSegments.find(place.segment);
        if (segment != plan.articles.inSegments.end() && place.document < segment->size())
            segment->insert(place.document);
        if (!m_snapshot.changed().isEmpty()) {
            const QString id = query.value(0).toString();
            if (m_snapshot.changed().contains(id))
                plan.articles.outside.insert(id);
        }
    }
    return plan;
}

} // namespace jianbao

#include "models/archive/facts/factcondition.h"

#include "models/archive/database/jsoncolumns.h"
#include "models/archive/pages/articlecolumns.h"
#include "models/datatypes/enumkeys.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString districtCondition(const QString &table)
{
    if (table == "event"_L1)
        return u"fact.printed_district IN "_s + printedDistrictNames();
    if (table == "observation"_L1)
        return u"fact.printed_subject IN "_s + printedDistrictNames();
    return u"EXISTS (SELECT 1 FROM article_district WHERE article_id = article.id "
           "AND article_district.district IN %1)"_s.arg(printedDistrictNames());
}

/// The name by which an indicator goes, or one that was merged into it; or the page's own words of figures
/// that have none; or words with which figures of a canonical name were printed, which then mean all of that
/// name.
QString indicatorCondition()
{
    return u"(fact.indicator = :indicator OR (fact.indicator = '' AND fact.name = :indicator) "
           "OR fact.indicator = (SELECT name FROM standard_name WHERE kind = 'indicator' "
           "AND printed = :indicator) "
           "OR (fact.indicator <> '' AND NOT EXISTS (SELECT 1 FROM observation WHERE indicator = :indicator) "
           "AND fact.printed_indicator IN (SELECT indicator FROM observation WHERE name = :indicator "
           "AND indicator <> '')))"_s;
}

QStringList periodConditions(const FactFilter &filter, const QString &table)
{
    const bool hasPeriod = table != "method"_L1;
    const QString start = hasPeriod ? u"fact.period_start"_s : u"page.issue_earliest"_s;
    const QString end = hasPeriod ? u"fact.period_end"_s : u"page.issue_latest"_s;
    QStringList conditions;
    if (filter.from.isValid())
        conditions.append(u"(%2 >= :from OR (%2 IS NULL AND %1 IS NOT NULL))"_s.arg(start, end));
    if (filter.to.isValid())
        conditions.append(u"(%1 <= :to OR (%1 IS NULL AND %2 IS NOT NULL))"_s.arg(start, end));
    return conditions;
}

} // namespace

QString printedDistrictNames()
{
    return u"(WITH meant (name) AS (SELECT coalesce((SELECT name FROM standard_name WHERE kind = 'district' "
           "AND printed = :district), :district)) SELECT name FROM meant UNION "
           "SELECT printed FROM standard_name WHERE kind IN ('district', 'organisation') "
           "AND name IN (SELECT name FROM meant))"_s;
}

FactCondition FactCondition::of(const FactFilter &filter, const QString &table)
{
    FactCondition condition;
    QStringList parts = periodConditions(filter, table);
    if (filter.from.isValid())
        condition.values.insert(u"from"_s, columnOf(filter.from));
    if (filter.to.isValid())
        condition.values.insert(u"to"_s, columnOf(filter.to));
    if (!filter.district.isEmpty()) {
        parts.append(districtCondition(table));
        condition.values.insert(u"district"_s, filter.district);
    }
    if (!filter.indicator.isEmpty() && table == "observation"_L1) {
        parts.append(indicatorCondition());
        condition.values.insert(u"indicator"_s, filter.indicator);
    }
    if (!filter.articleId.isEmpty()) {
        parts.append(u"fact.article_id = :article"_s);
        condition.values.insert(u"article"_s, filter.articleId);
    }
    if (!filter.ids.isEmpty()) {
        parts.append(u"fact.id IN (SELECT value FROM json_each(:ids))"_s);
        condition.values.insert(u"ids"_s, jsonOf(filter.ids));
    }
    if (filter.verdict) {
        parts.append(u"fact.verdict = :verdict"_s);
        condition.values.insert(u"verdict"_s, keyOf(*filter.verdict));
    } else {
        parts.append(u"fact.verdict <> 'rejected'"_s);
    }
    condition.sql = parts.join(u" AND "_s);
    return condition;
}

} // namespace jianbao

#include "models/archive/facts/factcondition.h"

#include "models/archive/database/jsoncolumns.h"
#include "models/archive/pages/articlecolumns.h"
#include "models/datatypes/enumkeys.h"

namespace jianbao
{

namespace
{

QString districtCondition(const QString &table)
{
    if (table == QLatin1String("event"))
        return QStringLiteral("fact.printed_district IN ") + printedDistrictNames();
    if (table == QLatin1String("observation"))
        return QStringLiteral("fact.printed_subject IN ") + printedDistrictNames();
    return QStringLiteral("EXISTS (SELECT 1 FROM article_district WHERE article_id = article.id "
                          "AND article_district.district IN %1)")
        .arg(printedDistrictNames());
}

/// The name by which an indicator goes, or one that was merged into it; or the page's own words of figures
/// that have none; or words with which figures of a canonical name were printed, which then mean all of that
/// name.
QString indicatorCondition()
{
    return QStringLiteral(
        "(fact.indicator = :indicator OR (fact.indicator = '' AND fact.name = :indicator) "
        "OR fact.indicator = (SELECT name FROM standard_name WHERE kind = 'indicator' "
        "AND printed = :indicator) "
        "OR (fact.indicator <> '' AND NOT EXISTS (SELECT 1 FROM observation WHERE indicator = :indicator) "
        "AND fact.printed_indicator IN (SELECT indicator FROM observation WHERE name = :indicator "
        "AND indicator <> '')))");
}

QStringList periodConditions(const FactFilter &filter, const QString &table)
{
    const bool hasPeriod = table != QLatin1String("method");
    const QString start =
        hasPeriod ? QStringLiteral("fact.period_start") : QStringLiteral("page.issue_earliest");
    const QString end = hasPeriod ? QStringLiteral("fact.period_end") : QStringLiteral("page.issue_latest");
    QStringList conditions;
    if (filter.from.isValid())
        conditions.append(QStringLiteral("(%2 >= :from OR (%2 IS NULL AND %1 IS NOT NULL))").arg(start, end));
    if (filter.to.isValid())
        conditions.append(QStringLiteral("(%1 <= :to OR (%1 IS NULL AND %2 IS NOT NULL))").arg(start, end));
    return conditions;
}

} // namespace

QString printedDistrictNames()
{
    return QStringLiteral(
        "(WITH meant (name) AS (SELECT coalesce((SELECT name FROM standard_name WHERE kind = 'district' "
        "AND printed = :district), :district)) SELECT name FROM meant UNION "
        "SELECT printed FROM standard_name WHERE kind IN ('district', 'organisation') "
        "AND name IN (SELECT name FROM meant))");
}

FactCondition FactCondition::of(const FactFilter &filter, const QString &table)
{
    FactCondition condition;
    QStringList parts = periodConditions(filter, table);
    if (filter.from.isValid())
        condition.values.insert(QStringLiteral("from"), columnOf(filter.from));
    if (filter.to.isValid())
        condition.values.insert(QStringLiteral("to"), columnOf(filter.to));
    if (!filter.district.isEmpty()) {
        parts.append(districtCondition(table));
        condition.values.insert(QStringLiteral("district"), filter.district);
    }
    if (!filter.indicator.isEmpty() && table == QLatin1String("observation")) {
        parts.append(indicatorCondition());
        condition.values.insert(QStringLiteral("indicator"), filter.indicator);
    }
    if (!filter.articleId.isEmpty()) {
        parts.append(QStringLiteral("fact.article_id = :article"));
        condition.values.insert(QStringLiteral("article"), filter.articleId);
    }
    if (!filter.ids.isEmpty()) {
        parts.append(QStringLiteral("fact.id IN (SELECT value FROM json_each(:ids))"));
        condition.values.insert(QStringLiteral("ids"), jsonOf(filter.ids));
    }
    if (filter.verdict) {
        parts.append(QStringLiteral("fact.verdict = :verdict"));
        condition.values.insert(QStringLiteral("verdict"), keyOf(*filter.verdict));
    } else {
        parts.append(QStringLiteral("fact.verdict <> 'rejected'"));
    }
    condition.sql = parts.join(QStringLiteral(" AND "));
    return condition;
}

} // namespace jianbao

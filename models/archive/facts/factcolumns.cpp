#include "models/archive/facts/factcolumns.h"

#include "models/archive/pages/articlecolumns.h"
#include "models/datatypes/enumkeys.h"

#include <QSqlQuery>

namespace jianbao
{

namespace
{

QString text(const auto &row, const char *column)
{
    return row.value(QLatin1String(column)).toString();
}

Quote quoteFrom(const auto &row)
{
    return {{row.value(QStringLiteral("quote_from")).toLongLong(),
             row.value(QStringLiteral("quote_to")).toLongLong()},
            text(row, "quote_words")};
}

Period periodFrom(const auto &row)
{
    return {dayFrom(row.value(QStringLiteral("period_start"))),
            dayFrom(row.value(QStringLiteral("period_end")))};
}

double confidenceFrom(const auto &row)
{
    return row.value(QStringLiteral("confidence")).toDouble();
}

Event eventFrom(const auto &row)
{
    return {quoteFrom(row),
            periodFrom(row),
            valueOf<Precision>(text(row, "precision")).value_or(Precision::Vague),
            text(row, "district"),
            text(row, "what"),
            confidenceFrom(row),
            text(row, "rule")};
}

Observation observationFrom(const auto &row)
{
    const QVariant valueTo = row.value(QStringLiteral("value_to"));
    return {quoteFrom(row),
            text(row, "subject"),
            text(row, "name"),
            text(row, "indicator"),
            row.value(QStringLiteral("value")).toDouble(),
            valueTo.isNull() ? std::optional<double>() : valueTo.toDouble(),
            text(row, "unit"),
            valueOf<Bound>(text(row, "bound")).value_or(Bound::Exact),
            valueOf<Aspect>(text(row, "aspect")).value_or(Aspect::Level),
            periodFrom(row),
            valueOf<FactStatus>(text(row, "status")).value_or(FactStatus::Actual),
            confidenceFrom(row),
            text(row, "rule")};
}

Method methodFrom(const auto &row)
{
    return {quoteFrom(row), text(row, "name"), confidenceFrom(row), text(row, "rule")};
}

} // namespace

template <typename Fact> QVariantMap factColumns(const Fact &fact)
{
    QVariantMap columns = FactTable<Fact>::columns(fact);
    columns.insert(QStringLiteral("quote_from"), qint64(fact.quote.at.from));
    columns.insert(QStringLiteral("quote_to"), qint64(fact.quote.at.to));
    columns.insert(QStringLiteral("quote_words"), fact.quote.words);
    columns.insert(QStringLiteral("claim"), FactTable<Fact>::claim(fact));
    columns.insert(QStringLiteral("confidence"), fact.confidence);
    columns.insert(QStringLiteral("rule"), fact.rule);
    return columns;
}

template QVariantMap factColumns(const Event &);
template QVariantMap factColumns(const Observation &);
template QVariantMap factColumns(const Method &);

QString FactTable<Event>::claim(const Event &event)
{
    return QStringLiteral("%1 %2..%3")
        .arg(event.district, event.period.start.toString(Qt::ISODate),
             event.period.end.toString(Qt::ISODate));
}

QVariantMap FactTable<Event>::columns(const Event &event)
{
    return {{QStringLiteral("period_start"), columnOf(event.period.start)},
            {QStringLiteral("period_end"), columnOf(event.period.end)},
            {QStringLiteral("precision"), keyOf(event.precision)},
            {QStringLiteral("district"), event.district},
            {QStringLiteral("what"), event.what}};
}

Event FactTable<Event>::from(const QSqlQuery &row)
{
    return eventFrom(row);
}

Event FactTable<Event>::from(const QVariantMap &row)
{
    return eventFrom(row);
}

QString FactTable<Observation>::claim(const Observation &observation)
{
    return QStringLiteral("%1 %2 %3")
        .arg(keyOf(observation.aspect), QString::number(observation.value, 'g', 17), observation.unit);
}

QVariantMap FactTable<Observation>::columns(const Observation &observation)
{
    return {{QStringLiteral("subject"), observation.subject},
            {QStringLiteral("name"), observation.name},
            {QStringLiteral("indicator"), observation.indicator},
            {QStringLiteral("value"), observation.value},
            {QStringLiteral("value_to"), observation.valueTo ? QVariant(*observation.valueTo) : QVariant()},
            {QStringLiteral("unit"), observation.unit},
            {QStringLiteral("bound"), keyOf(observation.bound)},
            {QStringLiteral("aspect"), keyOf(observation.aspect)},
            {QStringLiteral("period_start"), columnOf(observation.period.start)},
            {QStringLiteral("period_end"), columnOf(observation.period.end)},
            {QStringLiteral("status"), keyOf(observation.status)}};
}

Observation FactTable<Observation>::from(const QSqlQuery &row)
{
    return observationFrom(row);
}

Observation FactTable<Observation>::from(const QVariantMap &row)
{
    return observationFrom(row);
}

QString FactTable<Method>::claim(const Method &method)
{
    return method.name;
}

QVariantMap FactTable<Method>::columns(const Method &method)
{
    return {{QStringLiteral("name"), method.name}};
}

Method FactTable<Method>::from(const QSqlQuery &row)
{
    return methodFrom(row);
}

Method FactTable<Method>::from(const QVariantMap &row)
{
    return methodFrom(row);
}

} // namespace jianbao

#include "models/archive/facts/factcolumns.h"

#include "models/archive/pages/articlecolumns.h"
#include "models/datatypes/enumkeys.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

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
    return {{row.value(u"quote_from"_s).toLongLong(), row.value(u"quote_to"_s).toLongLong()},
            text(row, "quote_words")};
}

Period periodFrom(const auto &row)
{
    return {dayFrom(row.value(u"period_start"_s)), dayFrom(row.value(u"period_end"_s))};
}

double confidenceFrom(const auto &row)
{
    return row.value(u"confidence"_s).toDouble();
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
    const QVariant valueTo = row.value(u"value_to"_s);
    return {quoteFrom(row),
            text(row, "subject"),
            text(row, "name"),
            text(row, "indicator"),
            row.value(u"value"_s).toDouble(),
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
    columns.insert(u"quote_from"_s, qint64(fact.quote.at.from));
    columns.insert(u"quote_to"_s, qint64(fact.quote.at.to));
    columns.insert(u"quote_words"_s, fact.quote.words);
    columns.insert(u"claim"_s, FactTable<Fact>::claim(fact));
    columns.insert(u"confidence"_s, fact.confidence);
    columns.insert(u"rule"_s, fact.rule);
    return columns;
}

template QVariantMap factColumns(const Event &);
template QVariantMap factColumns(const Observation &);
template QVariantMap factColumns(const Method &);

QString FactTable<Event>::claim(const Event &event)
{
    return u"%1 %2..%3"_s.arg(event.district, event.period.start.toString(Qt::ISODate),
                              event.period.end.toString(Qt::ISODate));
}

QVariantMap FactTable<Event>::columns(const Event &event)
{
    return {{u"period_start"_s, columnOf(event.period.start)},
            {u"period_end"_s, columnOf(event.period.end)},
            {u"precision"_s, keyOf(event.precision)},
            {u"district"_s, event.district},
            {u"what"_s, event.what}};
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
    return u"%1 %2 %3"_s.arg(keyOf(observation.aspect), QString::number(observation.value, 'g', 17),
                             observation.unit);
}

QVariantMap FactTable<Observation>::columns(const Observation &observation)
{
    return {{u"subject"_s, observation.subject},
            {u"name"_s, observation.name},
            {u"indicator"_s, observation.indicator},
            {u"value"_s, observation.value},
            {u"value_to"_s, observation.valueTo ? QVariant(*observation.valueTo) : QVariant()},
            {u"unit"_s, observation.unit},
            {u"bound"_s, keyOf(observation.bound)},
            {u"aspect"_s, keyOf(observation.aspect)},
            {u"period_start"_s, columnOf(observation.period.start)},
            {u"period_end"_s, columnOf(observation.period.end)},
            {u"status"_s, keyOf(observation.status)}};
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
    return {{u"name"_s, method.name}};
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

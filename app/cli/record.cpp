#include "app/cli/record.h"

#include "models/datatypes/enumkeys.h"

#include <QJsonObject>

namespace jianbao
{

namespace
{

QJsonValue dayValue(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

/// A list stands in one cell; of the facts in it, their quotes.
QString cellOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList parts;
    for (const QJsonValue &part : value.toArray())
        parts.append(part.isObject() ? part.toObject().value(QStringLiteral("quote")).toString()
                                     : cellOf(part));
    return parts.join(QStringLiteral(" / "));
}

template <typename Fact> Record commonFields(const Stored<Fact> &stored)
{
    const Source &source = stored.source;
    return {{QStringLiteral("confidence"), stored.fact.confidence},
            {QStringLiteral("rule"), stored.fact.rule},
            {QStringLiteral("quote"), stored.fact.quote.shownWords()},
            {QStringLiteral("quote_from"), qint64(stored.fact.quote.at.from)},
            {QStringLiteral("quote_to"), qint64(stored.fact.quote.at.to)},
            {QStringLiteral("quote_holds"), stored.quoteHolds},
            {QStringLiteral("article"), source.articleId},
            {QStringLiteral("headline"), source.headline},
            {QStringLiteral("newspaper"), source.newspaper},
            {QStringLiteral("issue_earliest"), dayValue(source.issueEarliest)},
            {QStringLiteral("issue_latest"), dayValue(source.issueLatest)},
            {QStringLiteral("page_file"), source.pageFile}};
}

template <typename Fact> Record identity(const Stored<Fact> &stored)
{
    return {{QStringLiteral("id"), stored.id}, {QStringLiteral("verdict"), keyOf(stored.verdict)}};
}

} // namespace

Record recordOf(const StoredEvent &stored)
{
    const Event &event = stored.fact;
    return identity(stored) +
           Record{{QStringLiteral("start"), dayValue(event.period.start)},
                  {QStringLiteral("end"), dayValue(event.period.end)},
                  {QStringLiteral("precision"), keyOf(event.precision)},
                  {QStringLiteral("district"), event.district},
                  {QStringLiteral("what"), event.what}} +
           commonFields(stored);
}

Record recordOf(const StoredObservation &stored)
{
    const Observation &observation = stored.fact;
    return identity(stored) +
           Record{{QStringLiteral("indicator"), observation.indicator},
                  {QStringLiteral("name"), observation.name},
                  {QStringLiteral("subject"), observation.subject},
                  {QStringLiteral("start"), dayValue(observation.period.start)},
                  {QStringLiteral("end"), dayValue(observation.period.end)},
                  {QStringLiteral("value"), observation.value},
                  {QStringLiteral("value_to"),
                   observation.valueTo ? QJsonValue(*observation.valueTo) : QJsonValue()},
                  {QStringLiteral("unit"), observation.unit},
                  {QStringLiteral("bound"), keyOf(observation.bound)},
                  {QStringLiteral("aspect"), keyOf(observation.aspect)},
                  {QStringLiteral("status"), keyOf(observation.status)}} +
           commonFields(stored);
}

Record recordOf(const StoredMethod &stored)
{
    return identity(stored) + Record{{QStringLiteral("name"), stored.fact.name}} + commonFields(stored);
}

QJsonArray jsonOf(const QList<Record> &records)
{
    QJsonArray array;
    for (const Record &record : records) {
        QJsonObject object;
        for (const Field &field : record)
            object.insert(field.name, field.value);
        array.append(object);
    }
    return array;
}

QList<QStringList> rowsOf(const QList<Record> &records)
{
    QList<QStringList> rows;
    for (const Record &record : records) {
        QStringList names;
        QStringList cells;
        for (const Field &field : record) {
            names.append(field.name);
            cells.append(cellOf(field.value));
        }
        if (rows.isEmpty())
            rows.append(names);
        rows.append(cells);
    }
    return rows;
}

QList<QVariantList> typedRowsOf(const QList<Record> &records)
{
    QList<QVariantList> rows;
    for (const Record &record : records) {
        QVariantList cells;
        for (const Field &field : record)
            cells.append(field.value.isDouble() ? QVariant(field.value.toDouble())
                                                : QVariant(cellOf(field.value)));
        rows.append(cells);
    }
    return rows;
}

} // namespace jianbao

#include "app/cli/record.h"

#include "models/datatypes/enumkeys.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

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
    for (const QJsonValue part : value.toArray())
        parts.append(part.isObject() ? part.toObject().value(u"quote"_s).toString() : cellOf(part));
    return parts.join(u" / "_s);
}

template <typename Fact> Record commonFields(const Stored<Fact> &stored)
{
    const Source &source = stored.source;
    return {{u"confidence"_s, stored.fact.confidence},
            {u"rule"_s, stored.fact.rule},
            {u"quote"_s, stored.fact.quote.shownWords()},
            {u"quote_from"_s, qint64(stored.fact.quote.at.from)},
            {u"quote_to"_s, qint64(stored.fact.quote.at.to)},
            {u"quote_holds"_s, stored.quoteHolds},
            {u"article"_s, source.articleId},
            {u"headline"_s, source.headline},
            {u"newspaper"_s, source.newspaper},
            {u"issue_earliest"_s, dayValue(source.issueEarliest)},
            {u"issue_latest"_s, dayValue(source.issueLatest)},
            {u"page_file"_s, source.pageFile}};
}

template <typename Fact> Record identity(const Stored<Fact> &stored)
{
    return {{u"id"_s, stored.id}, {u"verdict"_s, keyOf(stored.verdict)}};
}

} // namespace

Record recordOf(const StoredEvent &stored)
{
    const Event &event = stored.fact;
    return identity(stored) +
           Record{{u"start"_s, dayValue(event.period.start)},
                  {u"end"_s, dayValue(event.period.end)},
                  {u"precision"_s, keyOf(event.precision)},
                  {u"district"_s, event.district},
                  {u"what"_s, event.what}} +
           commonFields(stored);
}

Record recordOf(const StoredObservation &stored)
{
    const Observation &observation = stored.fact;
    return identity(stored) +
           Record{{u"indicator"_s, observation.indicator},
                  {u"name"_s, observation.name},
                  {u"subject"_s, observation.subject},
                  {u"start"_s, dayValue(observation.period.start)},
                  {u"end"_s, dayValue(observation.period.end)},
                  {u"value"_s, observation.value},
                  {u"value_to"_s, observation.valueTo ? QJsonValue(*observation.valueTo) : QJsonValue()},
                  {u"unit"_s, observation.unit},
                  {u"bound"_s, keyOf(observation.bound)},
                  {u"aspect"_s, keyOf(observation.aspect)},
                  {u"status"_s, keyOf(observation.status)}} +
           commonFields(stored);
}

Record recordOf(const StoredMethod &stored)
{
    return identity(stored) + Record{{u"name"_s, stored.fact.name}} + commonFields(stored);
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

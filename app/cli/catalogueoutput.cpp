#include "app/cli/catalogueoutput.h"

#include "models/items/citation.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

template <typename Facts> QJsonArray recordsOf(const Facts &facts)
{
    QList<Record> records;
    for (const auto &fact : facts)
        records.append(jianbao::recordOf(fact));
    return jsonOf(records);
}

QJsonValue dayValue(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

Record CatalogueOutput::recordOf(const CatalogueEntry &entry)
{
    QList<StoredMethod> methods;
    for (const MethodTelling &telling : entry.tellings)
        methods.append(telling.method);
    return {{u"name"_s, entry.name},
            {u"members"_s, QJsonArray::fromStringList(entry.members)},
            {u"office"_s, entry.office},
            {u"district"_s, entry.district},
            {u"since"_s, dayValue(entry.since.start)},
            {u"since_quote"_s, entry.sinceWords},
            {u"pages"_s, qint64(entry.pageCount)},
            {u"figures"_s, recordsOf(entry.figures())},
            {u"events"_s, recordsOf(entry.events())},
            {u"quotes"_s, recordsOf(methods)}};
}

QString CatalogueOutput::lines(const CatalogueEntry &entry)
{
    QStringList lines{
        QStringList{entry.name, entry.district, entry.office, tr("pages: %1").arg(entry.pageCount)}.join(
            u'\t')};
    if (!entry.members.isEmpty())
        lines.append(u'\t' + tr("members: %1").arg(entry.members.join(u" / "_s)));
    const Period since = entry.since.end.isValid() ? entry.since : Period::day(entry.since.start);
    if (since.start.isValid())
        lines.append(u'\t' + tr("since %1: “%2”").arg(Citation::period(since), entry.sinceWords));
    for (const StoredObservation &figure : entry.figures())
        lines.append(u'\t' + tr("figure: “%1”").arg(figure.fact.quote.shownWords()));
    for (const StoredEvent &event : entry.events())
        lines.append(u'\t' + tr("event: %1 %2").arg(Citation::period(event.fact.period), event.fact.what));
    for (const MethodTelling &telling : entry.tellings)
        lines.append(u"\t%1\t“%2” %3"_s.arg(telling.method.id, telling.method.fact.quote.shownWords(),
                                            Citation::of(telling.method.source)));
    return lines.join(u'\n');
}

} // namespace jianbao

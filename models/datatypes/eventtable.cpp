#include "models/datatypes/eventtable.h"

#include <algorithm>

namespace jianbao
{

EventOutline EventOutline::of(const StoredEvent &event)
{
    EventOutline outline;
    outline.id = event.id;
    outline.articleId = event.source.articleId;
    outline.district = event.fact.district;
    outline.what = event.fact.what;
    outline.period = event.fact.period;
    outline.precision = event.fact.precision;
    outline.verdict = event.verdict;
    outline.confidence = event.fact.confidence;
    return outline;
}

bool EventTable::Record::isUncertain() const
{
    const auto how = static_cast<Precision>(precision);
    return openStart || openEnd ||
           (how == Precision::Month || how == Precision::Year || how == Precision::Vague);
}

QStringView EventTable::what(quint32 number) const
{
    const Record &record = at(number);
    return QStringView(m_texts.at(record.textAt >> 16)).mid(record.textAt & 0xffff, record.textLength);
}

Period EventTable::period(quint32 number) const
{
    const Record &record = at(number);
    if (!record.isDated())
        return {};
    return {record.openStart ? QDate() : QDate::fromJulianDay(record.first),
            record.openEnd ? QDate() : QDate::fromJulianDay(record.last)};
}

EventOutline EventTable::outline(quint32 number) const
{
    EventOutline outline;
    outline.id = id(number);
    outline.articleId = articleId(number);
    outline.district = m_districts.at(at(number).district);
    outline.what = what(number).toString();
    outline.period = period(number);
    outline.precision = precision(number);
    outline.verdict = verdict(number);
    outline.kind = kind(number);
    return outline;
}

void EventTable::setGroups(const QList<QList<quint32>> &groups)
{
    m_groups = groups;
    m_groupOf.clear();
    if (groups.isEmpty())
        return;
    m_groupOf.fill(-1, m_records.size());
    for (qsizetype group = 0; group < groups.size(); ++group) {
        for (const quint32 number : groups.at(group)) {
            m_groupOf[number] = static_cast<qint32>(group);
            m_records[number].tellings =
                static_cast<quint8>(std::min<qsizetype>(255, groups.at(group).size()));
        }
    }
}

qsizetype EventTable::tellingCount(quint32 number) const
{
    const qint32 group = groupOf(number);
    return group < 0 ? 1 : m_groups.at(group).size();
}

QList<quint32> EventTable::tellings(quint32 number) const
{
    const qint32 group = groupOf(number);
    QList<quint32> all{number};
    if (group < 0)
        return all;
    for (const quint32 other : m_groups.at(group)) {
        if (other != number)
            all.append(other);
    }
    return all;
}

} // namespace jianbao

#include "models/items/timelinemodel.h"

#include "models/items/citation.h"
#include "models/items/roles.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace jianbao
{

namespace
{

QDate firstDay(const Event &event)
{
    return event.period.start.isValid() ? event.period.start : event.period.end;
}

QDate lastDay(const Event &event)
{
    return event.period.end.isValid() ? event.period.end : event.period.start;
}

QHash<QString, int> countByDistrict(const QList<StoredEvent> &events)
{
    QHash<QString, int> counts;
    for (const StoredEvent &event : events)
        ++counts[event.fact.district];
    return counts;
}

void sortByLaneAndDay(QList<StoredEvent> &events)
{
    const QHash<QString, int> counts = countByDistrict(events);
    std::stable_sort(events.begin(), events.end(), [&](const StoredEvent &left, const StoredEvent &right) {
        if (left.fact.district != right.fact.district) {
            const int leftCount = counts.value(left.fact.district);
            const int rightCount = counts.value(right.fact.district);
            return leftCount != rightCount ? leftCount > rightCount
                                           : left.fact.district < right.fact.district;
        }
        const QDate leftDay = firstDay(left.fact);
        const QDate rightDay = firstDay(right.fact);
        if (leftDay.isValid() != rightDay.isValid())
            return leftDay.isValid();
        return leftDay < rightDay;
    });
}

} // namespace

TimelineModel::TimelineModel(const FactStore &facts, QObject *parent)
    : QAbstractTableModel(parent), m_facts(facts)
{
}

void TimelineModel::reload()
{
    setEvents(m_facts.events({}));
}

void TimelineModel::setEvents(const QList<StoredEvent> &events)
{
    beginResetModel();
    m_all = events;
    m_groups = EventGroups(events);
    m_placeOf.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i)
        m_placeOf.insert(m_all.at(i).id, i);
    rebuild();
    endResetModel();
}

void TimelineModel::setFilter(QDate from, QDate to, const QStringList &districts)
{
    beginResetModel();
    m_from = from;
    m_to = to;
    m_districts = districts;
    rebuild();
    endResetModel();
}

bool TimelineModel::isWanted(const Event &event) const
{
    if (!m_districts.isEmpty() && !m_districts.contains(event.district))
        return false;
    if (!m_from.isValid() && !m_to.isValid())
        return true;
    if (!event.period.isKnown())
        return false;
    return !(m_from.isValid() && lastDay(event) < m_from) && !(m_to.isValid() && firstDay(event) > m_to);
}

Period TimelineModel::bulk() const
{
    QList<QDate> starts;
    for (const StoredEvent &event : m_events) {
        if (event.fact.period.isKnown())
            starts.append(firstDay(event.fact));
    }
    const qsizetype aside = starts.size() / 20;
    if (aside == 0)
        return m_extent;
    std::sort(starts.begin(), starts.end());
    return {starts.at(aside), starts.at(starts.size() - 1 - aside)};
}

void TimelineModel::rebuild()
{
    m_events.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_events),
                 [this](const StoredEvent &event) { return isWanted(event.fact); });
    sortByLaneAndDay(m_events);
    keepOneMarkAHappening();
    m_lanes.clear();
    m_extent = {};
    for (int row = 0; row < m_events.size(); ++row) {
        const Event &event = m_events.at(row).fact;
        if (m_lanes.isEmpty() || m_lanes.constLast().district != event.district)
            m_lanes.append({event.district, row, 0});
        ++m_lanes.last().rowCount;
        if (!event.period.isKnown())
            continue;
        if (!m_extent.start.isValid() || firstDay(event) < m_extent.start)
            m_extent.start = firstDay(event);
        if (!m_extent.end.isValid() || lastDay(event) > m_extent.end)
            m_extent.end = lastDay(event);
    }
}

void TimelineModel::keepOneMarkAHappening()
{
    QSet<QString> told;
    m_events.removeIf([&](const StoredEvent &event) {
        const QString key = event.fact.district + u'\n';
        if (told.contains(key + event.id))
            return true;
        for (const QString &other : m_groups.sameAs(event.id))
            told.insert(key + other);
        return false;
    });
}

QList<StoredEvent> TimelineModel::tellingsAt(int row) const
{
    QList<StoredEvent> tellings{m_events.at(row)};
    for (const QString &other : m_groups.sameAs(tellings.first().id))
        tellings.append(m_all.at(m_placeOf.value(other)));
    return tellings;
}

QString TimelineModel::toolTip(int row) const
{
    QStringList lines;
    for (const StoredEvent &telling : tellingsAt(row))
        lines.append(telling.fact.quote.shownWords() + u'\n' + Citation::of(telling.source));
    return lines.join(u"\n\n");
}

QStringList TimelineModel::allDistricts() const
{
    QStringList districts = countByDistrict(m_all).keys();
    districts.sort();
    return districts;
}

int TimelineModel::laneOf(int row) const
{
    const auto after =
        std::upper_bound(m_lanes.cbegin(), m_lanes.cend(), row,
                         [](int wanted, const TimelineLane &lane) { return wanted < lane.firstRow; });
    return static_cast<int>(after - m_lanes.cbegin()) - 1;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TimelineModel::text(int row, int column) const
{
    const StoredEvent &event = m_events.at(row);
    QStringList sources;
    switch (column) {
    case WhatColumn:
        return event.fact.what;
    case DistrictColumn:
        return event.fact.district;
    case PeriodColumn:
        return Citation::period(event.fact.period, event.fact.precision);
    case WordingColumn:
        return event.fact.quote.shownWords();
    case SourceColumn:
        for (const StoredEvent &telling : tellingsAt(row))
            sources.append(Citation::of(telling.source));
        return sources.join(u"; ");
    default:
        return {};
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StoredEvent &event = m_events.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(index.row());
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3. Printed in %4")
            .arg(event.fact.district, text(index.row(), PeriodColumn), event.fact.what,
                 text(index.row(), SourceColumn));
    case IdRole:
        return event.id;
    case ArticleIdRole:
        return event.source.articleId;
    case QuoteFromRole:
        return QVariant::fromValue(event.fact.quote.at.from);
    case QuoteToRole:
        return QVariant::fromValue(event.fact.quote.at.to);
    case RecordRole:
        return QVariant::fromValue(event);
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList titles{tr("Event"), tr("District"), tr("Time"), tr("As printed"), tr("Source")};
    return titles.value(section);
}

} // namespace jianbao

#include "models/items/timelinemodel.h"

#include "models/archive/database/database.h"
#include "models/archive/facts/factstore.h"
#include "models/datatypes/eventtablebuilder.h"
#include "models/items/attempt.h"
#include "models/items/citation.h"
#include "models/items/eventtexts.h"
#include "models/items/roles.h"
#include "models/jobs/archiveevents.h"
#include "models/jobs/eventtables.h"
#include "models/jobs/printedtimes.h"
#include "models/search/namecollator.h"

#include <algorithm>

namespace jianbao
{

TimelineModel::TimelineModel(const Database &database, QObject *parent)
    : QAbstractTableModel(parent), m_database(database), m_table(std::make_shared<EventTable>())
{
    connect(&m_reading, &JobTracker::failed, this, &TimelineModel::failed);
    connect(&m_reading, &JobTracker::finished, this, &TimelineModel::readingEnded);
}

TimelineModel::~TimelineModel() = default;

void TimelineModel::reload()
{
    const auto table = ArchiveEvents(m_database).read(CancelFlag());
    m_isStale = false;
    setTable(table, [this](const QList<quint32> &numbers) { return readFromArchive(numbers); });
}

void TimelineModel::reloadLater()
{
    m_isStale = true;
    if (m_isWanted)
        want();
}

void TimelineModel::want()
{
    m_isWanted = true;
    if (!std::exchange(m_isStale, false))
        return;
    const auto isAwaited = m_isAwaited = std::make_shared<bool>(true);
    m_reading.start([this, isAwaited,
                     path = m_database.path()](const CancelFlag &cancel) -> std::function<void()> {
        const Database connection(path, Database::Mode::ReadOnly);
        ArchiveEvents events(connection);
        const auto table = events.read(cancel);
        return [this, table, isAwaited, toKeep = events.toKeep()] {
            if (table && *isAwaited)
                setTable(table, [this](const QList<quint32> &numbers) { return readFromArchive(numbers); });
            if (toKeep)
                keep(toKeep);
        };
    });
}

/// Lets the next reading be quick. Where it cannot be written, the next one is as slow as this one was.
void TimelineModel::keep(const std::shared_ptr<const EventsToKeep> &events)
{
    if (m_database.isReadOnly())
        return;
    m_keeping.start([events, path = m_database.path()](const CancelFlag &) {
        events->keepIn(Database(path, Database::Mode::ReadWrite));
        return [] {};
    });
}

void TimelineModel::setEvents(const QList<StoredEvent> &events)
{
    *m_isAwaited = false;
    QList<quint32> order;
    const auto table = EventTables::of(events, &order);
    setTable(table, [events, order](const QList<quint32> &numbers) {
        QHash<quint32, StoredEvent> found;
        for (const quint32 number : numbers)
            found.insert(number, events.at(order.at(number)));
        return found;
    });
}

void TimelineModel::setTable(std::shared_ptr<const EventTable> table, EventDetails::Read read)
{
    beginResetModel();
    m_details = EventDetails(table, std::move(read));
    m_table = std::move(table);
    m_rows = TimelineRows(*m_table, m_filter, m_arrangement);
    endResetModel();
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    arrange();
}

void TimelineModel::setArrangement(const LaneArrangement &arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    arrange();
}

void TimelineModel::arrange()
{
    beginResetModel();
    m_rows = TimelineRows(*m_table, m_filter, m_arrangement);
    endResetModel();
}

QHash<quint32, StoredEvent> TimelineModel::readFromArchive(const QList<quint32> &numbers) const
{
    QStringList ids;
    QHash<QString, quint32> numberOf;
    for (const quint32 number : numbers) {
        ids.append(m_table->id(number));
        numberOf.insert(ids.constLast(), number);
    }
    QHash<quint32, StoredEvent> found;
    attempt(*this, [&] {
        for (const StoredEvent &event : FactStore(m_database).eventsWithIds(ids))
            found.insert(numberOf.value(event.id), event);
    });
    return found;
}

/// A stretch of rows around this one, with all their tellings: a table asks for them one after the other.
QList<quint32> TimelineModel::around(int row) const
{
    constexpr int stretch = 64;
    const int first = row / stretch * stretch;
    QList<quint32> numbers;
    for (int next = first; next < std::min(first + stretch, rowCount()); ++next)
        numbers += m_table->tellings(numberAt(next));
    return numbers;
}

StoredEvent TimelineModel::eventAt(int row) const
{
    const quint32 number = numberAt(row);
    return m_details.at(number, m_details.has(number) ? QList<quint32>() : around(row));
}

QList<StoredEvent> TimelineModel::tellingsAt(int row) const
{
    QList<StoredEvent> tellings{eventAt(row)};
    for (const quint32 number : m_table->tellings(numberAt(row)).mid(1))
        tellings.append(m_details.at(number));
    return tellings;
}

QString TimelineModel::printedTimeAt(int row) const
{
    if (!m_printedTimes)
        m_printedTimes = std::make_unique<const PrintedTimes>();
    return m_printedTimes->of(eventAt(row));
}

int TimelineModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_table->id(numberAt(row)) == id)
            return row;
    }
    return -1;
}

int TimelineModel::datedCount(int lane) const
{
    const TimelineLane &meant = lanes().at(lane);
    const auto first = m_rows.numbers().cbegin() + meant.firstRow;
    return static_cast<int>(
        std::partition_point(first, first + meant.rowCount,
                             [this](quint32 number) { return m_table->at(number).isDated(); }) -
        first);
}

QStringList TimelineModel::allDistricts() const
{
    QStringList districts = m_table->districts();
    std::sort(districts.begin(), districts.end(), NameCollator());
    return districts;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.numbers().size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TimelineModel::sources(int row) const
{
    QStringList citations;
    for (const StoredEvent &telling : tellingsAt(row))
        citations.append(Citation::of(telling.source));
    return citations.join(u"; ");
}

QString TimelineModel::toolTip(int row) const
{
    QStringList lines{
        QStringList{text(row, PeriodColumn), text(row, KindColumn), text(row, StateColumn)}.join(u" · ")};
    for (const StoredEvent &telling : tellingsAt(row))
        lines.append(telling.fact.quote.shownWords() + u'\n' + Citation::of(telling.source));
    return lines.join(u"\n\n");
}

QString TimelineModel::text(int row, int column) const
{
    const quint32 number = numberAt(row);
    switch (column) {
    case WhatColumn:
        return m_table->what(number).toString();
    case DistrictColumn:
        return m_table->districts().at(m_table->at(number).district);
    case PeriodColumn:
        return EventTexts::time(m_table->period(number), m_table->precision(number));
    case KindColumn:
        return EventTexts::kind(m_table->kind(number));
    case StateColumn:
        return EventTexts::verdict(m_table->verdict(number));
    case WordingColumn:
        return eventAt(row).fact.quote.shownWords();
    case SourceColumn:
        return sources(row);
    default:
        return {};
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3 (%4, %5). Printed in %6")
            .arg(EventTexts::district(text(row, DistrictColumn)), text(row, PeriodColumn),
                 text(row, WhatColumn), text(row, KindColumn), text(row, StateColumn), sources(row));
    case IdRole:
        return m_table->id(numberAt(row));
    case ArticleIdRole:
        return m_table->articleId(numberAt(row));
    case QuoteFromRole:
        return QVariant::fromValue(eventAt(row).fact.quote.at.from);
    case QuoteToRole:
        return QVariant::fromValue(eventAt(row).fact.quote.at.to);
    case RecordRole:
        return QVariant::fromValue(eventAt(row));
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList titles{tr("Event"), tr("District"),   tr("Time"),  tr("Kind"),
                             tr("State"), tr("As printed"), tr("Source")};
    return titles.value(section);
}

} // namespace jianbao

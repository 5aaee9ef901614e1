#include "models/datatypes/eventtablebuilder.h"

#include <algorithm>
#include <numeric>

namespace jianbao
{

namespace
{

constexpr qsizetype pieceLength = 0xffff; // so that a place in a piece fits 16 bits
constexpr qsizetype longestText = 2000;

/// What a person confirmed and what does not happen every week stands out.
quint8 importanceOf(const EventOutline &event)
{
    double points = 100 * std::clamp(event.confidence, 0.0, 1.0);
    if (event.verdict == Verdict::Confirmed)
        points += 40;
    switch (event.kind) {
    case EventKind::Accident:
    case EventKind::Opening:
    case EventKind::Signing:
    case EventKind::Award:
        points += 30;
        break;
    case EventKind::Construction:
        points += 20;
        break;
    case EventKind::Other:
        points -= 15;
        break;
    default:
        break;
    }
    return static_cast<quint8>(std::clamp(points, 0.0, 200.0));
}

template <typename Value> void permute(QList<Value> &values, const QList<quint32> &order)
{
    QList<Value> sorted;
    sorted.reserve(values.size());
    for (const quint32 before : order)
        sorted.append(values.at(before));
    values = std::move(sorted);
}

} // namespace

EventTableBuilder::EventTableBuilder() : m_table(std::make_shared<EventTable>()) {}

EventTableBuilder::EventTableBuilder(std::shared_ptr<EventTable> table,
                                     const std::function<bool(quint32 number)> &drop)
    : m_table(std::move(table))
{
    QList<quint32> kept;
    kept.reserve(m_table->size());
    for (quint32 number = 0; number < m_table->size(); ++number) {
        if (!drop(number))
            kept.append(number);
    }
    permute(m_table->m_records, kept);
    m_table->m_ids.arrange(kept);
    for (EventTable::Record &record : m_table->m_records)
        record.tellings = 1;
    for (const QString &district : std::as_const(m_table->m_districts))
        m_districtNumbers.insert(district, quint32(m_districtNumbers.size()));
    m_table->m_firstOf.clear();
    m_table->m_parents.clear();
    m_table->setGroups({});
}

quint32 EventTableBuilder::keepText(QStringView text)
{
    QStringList &pieces = m_table->m_texts;
    if (pieces.isEmpty() || pieces.constLast().size() + text.size() > pieceLength) {
        pieces.append(QString());
        pieces.last().reserve(pieceLength);
    }
    const auto at = quint32(pieces.size() - 1) << 16 | quint32(pieces.constLast().size());
    pieces.last().append(text);
    return at;
}

quint32 EventTableBuilder::districtNumber(const QString &district)
{
    const auto known = m_districtNumbers.constFind(district);
    if (known != m_districtNumbers.cend())
        return *known;
    m_table->m_districts.append(district);
    return *m_districtNumbers.insert(district, quint32(m_table->m_districts.size() - 1));
}

quint32 EventTableBuilder::articleNumber(const QString &id)
{
    const QUuid uuid(id);
    const QUuid key = uuid.isNull() ? QUuid::createUuidV5(QUuid(), id) : uuid;
    const auto known = m_articleNumbers.constFind(key);
    if (known != m_articleNumbers.cend())
        return *known;
    m_table->m_articles.append(id);
    return *m_articleNumbers.insert(key, quint32(m_table->m_articles.size() - 1));
}

void EventTableBuilder::add(const EventOutline &event)
{
    EventTable::Record record;
    const QDate first = event.period.start.isValid() ? event.period.start : event.period.end;
    const QDate last = event.period.end.isValid() ? event.period.end : event.period.start;
    if (first.isValid()) {
        record.first = static_cast<qint32>(std::min(first, last).toJulianDay());
        record.last = static_cast<qint32>(std::max(first, last).toJulianDay());
        record.openStart = !event.period.start.isValid();
        record.openEnd = !event.period.end.isValid();
    }
    const QStringView text = QStringView(event.what).left(longestText);
    record.textAt = keepText(text);
    record.textLength = static_cast<quint16>(text.size());
    record.article = articleNumber(event.articleId);
    record.district = districtNumber(event.district);
    record.kind = static_cast<quint8>(event.kind);
    record.precision = static_cast<quint8>(event.precision);
    record.verdict = static_cast<quint8>(event.verdict);
    record.importance = importanceOf(event);
    m_table->m_ids.append(event.id);
    m_table->m_records.append(record);
}

/// Those that have events, by name.
void EventTableBuilder::sortDistricts()
{
    EventTable &table = *m_table;
    QList<bool> isUsed(table.m_districts.size());
    for (const EventTable::Record &record : std::as_const(table.m_records))
        isUsed[record.district] = true;
    QList<quint32> byName;
    for (quint32 district = 0; district < isUsed.size(); ++district) {
        if (isUsed.at(district))
            byName.append(district);
    }
    std::sort(byName.begin(), byName.end(), [&](quint32 left, quint32 right) {
        return table.m_districts.at(left) < table.m_districts.at(right);
    });
    QList<quint32> placeOf(isUsed.size());
    for (qsizetype place = 0; place < byName.size(); ++place)
        placeOf[byName.at(place)] = quint32(place);
    permute(table.m_districts, byName);
    for (EventTable::Record &record : table.m_records)
        record.district = placeOf.at(record.district);
}

void EventTableBuilder::sort(QList<quint32> *order)
{
    EventTable &table = *m_table;
    m_districtNumbers.clear();
    m_articleNumbers.clear();
    sortDistricts();
    QList<quint32> numbers(table.m_records.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    const auto &records = std::as_const(table.m_records);
    std::stable_sort(numbers.begin(), numbers.end(), [&](quint32 left, quint32 right) {
        const EventTable::Record &one = records.at(left);
        const EventTable::Record &other = records.at(right);
        return one.district != other.district ? one.district < other.district : one.first < other.first;
    });
    permute(table.m_records, numbers);
    table.m_ids.arrange(numbers);
    quint32 number = 0;
    for (quint32 district = 0; district <= table.m_districts.size(); ++district) {
        while (number < table.m_records.size() && records.at(number).district < district)
            ++number;
        table.m_firstOf.append(number);
    }
    if (order)
        *order = numbers;
}

void EventTableBuilder::setGroups(const QList<QList<quint32>> &groups)
{
    m_table->setGroups(groups);
}

void EventTableBuilder::setParents(const QList<qint32> &parents)
{
    QList<qint32> &kept = m_table->m_parents;
    kept = parents;
    for (qsizetype district = 0; district < kept.size(); ++district) {
        qint32 above = kept.at(district);
        for (qsizetype steps = 0; above >= 0 && steps <= kept.size(); ++steps) {
            if (above == district) {
                kept[district] = -1;
                break;
            }
            above = kept.at(above);
        }
    }
}

std::shared_ptr<const EventTable> EventTableBuilder::take()
{
    return std::exchange(m_table, nullptr);
}

} // namespace jianbao

#include "tests/timeline/inventedlanes.h"

#include <QRandomGenerator>

#include <algorithm>

namespace jianbao
{

LaneEvent laneEvent(int row, QDate first, QDate last, Precision precision, double width, int importance)
{
    LaneEvent event;
    event.row = row;
    event.record.first = static_cast<qint32>(first.toJulianDay());
    event.record.last = static_cast<qint32>(last.toJulianDay());
    event.record.precision = static_cast<quint8>(precision);
    event.record.importance = static_cast<quint8>(importance);
    event.labelWidth = width;
    return event;
}

LaneEvent onDay(int row, QDate day, double width, int importance)
{
    return laneEvent(row, day, day, Precision::Day, width, importance);
}

QList<LaneEvent> randomEvents(QRandomGenerator &random, int count, int days)
{
    QList<LaneEvent> events;
    for (int i = 0; i < count; ++i) {
        const QDate day = laneOrigin.addDays(random.bounded(days));
        const int sort = random.bounded(8);
        const int length = sort == 0 ? 364 : sort == 1 ? 30 : sort == 2 ? random.bounded(1, 40) : 0;
        const Precision precision = sort == 0   ? Precision::Year
                                    : sort == 1 ? Precision::Vague
                                    : sort == 2 ? Precision::Span
                                                : Precision::Day;
        events.append(laneEvent(0, day, day.addDays(length), precision, 20 + random.bounded(260.0),
                                random.bounded(255)));
    }
    std::stable_sort(events.begin(), events.end(), [](const LaneEvent &left, const LaneEvent &right) {
        return left.record.first < right.record.first;
    });
    for (int row = 0; row < events.size(); ++row)
        events[row].row = row;
    return events;
}

} // namespace jianbao

#include "models/archive/care/backuprotation.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace jianbao
{

namespace
{

using Span = std::function<QDate(QDate day)>;

/// Keeps the first that falls into each of the first `count` spans.
void keepFirstOfEach(const Span &spanOf, int count, const QList<QDateTime> &newestFirst,
                     QSet<QDateTime> &kept)
{
    QSet<QDate> seen;
    for (const QDateTime &taken : newestFirst) {
        const QDate span = spanOf(taken.toUTC().date());
        if (seen.contains(span))
            continue;
        if (seen.size() == count)
            return;
        seen.insert(span);
        kept.insert(taken);
    }
}

} // namespace

QList<QDateTime> BackupRotation::surplus(const QList<QDateTime> &taken)
{
    QList<QDateTime> newestFirst = taken;
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    const QList<QDateTime> always = newestFirst.mid(0, newest);
    QSet<QDateTime> kept(always.cbegin(), always.cend());
    keepFirstOfEach([](QDate day) { return day; }, days, newestFirst, kept);
    keepFirstOfEach([](QDate day) { return day.addDays(1 - day.dayOfWeek()); }, weeks, newestFirst, kept);
    keepFirstOfEach([](QDate day) { return QDate(day.year(), day.month(), 1); }, months, newestFirst, kept);

    QList<QDateTime> rest = taken;
    rest.removeIf([&kept](const QDateTime &one) { return kept.contains(one); });
    return rest;
}

} // namespace jianbao

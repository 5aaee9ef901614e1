#include "models/reading/finders/dating/tolddays.h"

#include "models/datatypes/characterclasses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype crowd = 4; ///< so many days told within a fortnight stand close to the issue

bool isFestival(const FoundTime &time)
{
    return time.rule == u"festival" || time.rule == u"lunar day";
}

/// 12月10日 and 截至12月10日; but no day without a month (11日), nor one counted from another (第二天,
/// 三天后).
bool isPrintedDay(const FoundTime &time, const QString &text)
{
    const bool counted = time.rule == u"same day" || time.rule == u"next day" || time.rule == u"later";
    const bool bare = time.rule.endsWith(u"of the month told");
    const bool day = time.kind == FoundTime::Kind::Day && !isFestival(time) && !counted && !bare;
    const bool counting = isOneOf(text.at(time.at.from), u"上本下这次当"); // 上月24日
    const bool until = time.rule == u"until" && text.at(time.at.to - 1) == u'日';
    return (day || until) && !counting && time.confidence >= 0.9;
}

/// Without the days that may be to come the window begins earlier and still reaches beyond them.
void dropDaysAhead(QList<ToldDay> &days)
{
    for (const DayTelling surest : {DayTelling::Past, DayTelling::Open}) {
        QDate latest;
        for (const ToldDay &told : std::as_const(days))
            latest = told.telling == surest ? std::max(latest, told.day) : latest;
        if (latest.isValid()) {
            days.removeIf([latest](const ToldDay &told) { return told.day > latest; });
            return;
        }
    }
}

/// Around New Year the days of November and December belong to the year before; but where they alone are told
/// as past, those of January are still to come.
void dropDaysBeforeNewYear(QList<ToldDay> &days)
{
    const auto isWinter = [](const ToldDay &told) { return told.day.month() >= 11 || told.day.month() <= 2; };
    const auto isOld = [](const ToldDay &told) { return told.day.month() >= 11; };
    const auto isPast = [](const ToldDay &told) { return told.telling == DayTelling::Past; };
    const auto any = [&](bool old, bool past) {
        return std::any_of(days.cbegin(), days.cend(), [&](const ToldDay &told) {
            return isOld(told) == old && (!past || isPast(told));
        });
    };
    if (!any(false, false) || !std::all_of(days.cbegin(), days.cend(), isWinter))
        return;
    const bool anew = any(false, true) || !any(true, true);
    days.removeIf([&](const ToldDay &told) { return isOld(told) == anew; });
}

/// A day long after a whole crowd of others is one of a plan: 5月20日,设备进场.
void dropPlannedDays(QList<ToldDay> &days)
{
    std::sort(days.begin(), days.end(), [](const ToldDay &a, const ToldDay &b) { return a.day < b.day; });
    while (days.size() > crowd && days.at(days.size() - 2).day.addDays(daysToPrint) < days.last().day &&
           days.at(days.size() - 1 - crowd).day.addDays(daysToPrint) >= days.at(days.size() - 2).day)
        days.removeLast();
}

} // namespace

QList<ToldDay> toldDays(const QString &text, const QList<FoundTime> &times, int year)
{
    QList<ToldDay> days;
    for (const FoundTime &time : times) {
        if (time.period.end.year() == year && !time.future && !time.comparison && isPrintedDay(time, text) &&
            !comesSoon(text, time))
            days.append({time.period.end, time.at, QStringView(text).mid(time.at.from, 5).endsWith(u'年'),
                         tellingOf(text, time)});
    }
    return days;
}

bool areOfNextYear(const QList<ToldDay> &days)
{
    constexpr int twoMonths = 60; // days
    constexpr int fewest = 2;
    QDate latest;
    QDate latestBare;
    for (const ToldDay &told : days) {
        if (told.telling != DayTelling::Ahead)
            latest = std::max(latest, told.day);
        latestBare = told.yearInFull ? latestBare : std::max(latestBare, told.day);
    }
    const auto bareBeside = std::count_if(days.cbegin(), days.cend(), [latestBare](const ToldDay &told) {
        return !told.yearInFull && told.day.addDays(daysToPrint) >= latestBare;
    });
    return bareBeside >= fewest && latestBare.addDays(twoMonths) < latest;
}

void keepPastDays(QList<ToldDay> &days)
{
    dropDaysAhead(days);
    dropDaysBeforeNewYear(days);
    dropDaysAhead(days); // of the new year
    dropPlannedDays(days);
}

} // namespace jianbao

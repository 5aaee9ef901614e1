#include "models/reading/finders/times/calendarperiods.h"
#include "models/reading/finders/times/calendarpoint.h"
#include "models/reading/finders/times/timerules.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundTime::Kind;

TimeRule::Reading readWeek(const PatternMatch &match, const TimeClocks &clocks)
{
    if (!clocks.today().isValid())
        return std::nullopt;
    const QStringView which = match.capturedView(u"which"_s);
    const int weeks = which.startsWith(u"上上")   ? -2
                      : which.startsWith(u"下下") ? 2
                      : which.startsWith(u'上')   ? -1
                      : which.startsWith(u'下')   ? 1
                                                  : 0;
    const Period week = weekPeriod(clocks.likeliestDay(), weeks);
    const QStringView day = match.capturedView(u"weekday"_s);
    if (day == u"末")
        return foundTime(Kind::Range, weekendPeriod(clocks.likeliestDay(), weeks), Precision::Span);
    if (!day.isEmpty())
        return foundTime(Kind::Day, Period::day(week.start.addDays(weekdayOf(day) - 1)), Precision::Day);
    return foundTime(Kind::Range, week, Precision::Span);
}

TimeRule::Reading readWeekday(const PatternMatch &match, const TimeClocks &clocks)
{
    if (!clocks.today().isValid())
        return std::nullopt;
    QDate day = clocks.likeliestDay();
    const int wanted = weekdayOf(match.capturedView(u"weekday"_s));
    while (day.dayOfWeek() != wanted)
        day = day.addDays(clocks.forward ? 1 : -1);
    return foundTime(Kind::Day, Period::day(day), Precision::Day, 0.7);
}

} // namespace

QList<TimeRule> weekRules()
{
    const QString dayTime = dayTimePattern() + u'?';
    const auto weekday = u"(?<weekday>[一二三四五六日天末])"_s;
    return {
        {u"week"_s,
         AnchoredPattern(u"(?<which>上上|下下|上|下|本|这)一?个?(?:周|星期|礼拜)(?:"_s + weekday + u")?"_s +
                         dayTime),
         readWeek},
        {u"weekday"_s,
         AnchoredPattern(
             u"(?:(?<![每上下本这逢个双单一二三四五六两几数首年到至])|(?<=[周期拜][一二三四五六日天]))(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?![家期边至到、])"_s +
             dayTime),
         readWeekday},
    };
}

} // namespace jianbao

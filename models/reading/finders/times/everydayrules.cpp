#include "models/reading/finders/times/calendarperiods.h"
#include "models/reading/finders/times/countedspan.h"
#include "models/reading/finders/times/timerules.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundTime::Kind;

int weeksAhead(QStringView which)
{
    const int sign = which.startsWith(u'上') ? -1 : which.startsWith(u'下') ? 1 : 0;
    return sign * int(which.count(sign < 0 ? u'上' : u'下'));
}

TimeRule::Reading readWeekend(const PatternMatch &, const TimeClocks &clocks)
{
    if (!clocks.today().isValid())
        return std::nullopt;
    return foundTime(Kind::Range, weekendPeriod(clocks.today(), 0), Precision::Span);
}

/// 周一到周五, 下周一至周三.
TimeRule::Reading readWeekdays(const PatternMatch &match, const TimeClocks &clocks)
{
    const int first = weekdayOf(match.capturedView(u"first"_s));
    const int last = weekdayOf(match.capturedView(u"last"_s));
    if (!clocks.today().isValid() || first >= last)
        return std::nullopt;
    const Period week = weekPeriod(clocks.today(), weeksAhead(match.capturedView(u"which"_s)));
    return foundTime(Kind::Range, {week.start.addDays(first - 1), week.start.addDays(last - 1)},
                     Precision::Span);
}

/// 三天之内.
TimeRule::Reading readFromNow(const PatternMatch &match, const TimeClocks &clocks)
{
    const QDate end = movedBy(clocks.today(), match, 1);
    return end.isValid() ? foundTime(Kind::Range, {clocks.today(), end}, Precision::Span) : std::nullopt;
}

/// 再过五天.
TimeRule::Reading readOnceMore(const PatternMatch &match, const TimeClocks &clocks)
{
    return foundTime(Kind::Day, Period::day(movedBy(clocks.today(), match, 1)), Precision::Day);
}

TimeRule::Reading readNow(const PatternMatch &, const TimeClocks &clocks)
{
    return foundTime(Kind::Day, Period::day(clocks.today()), Precision::Day, 0.5);
}

} // namespace

QList<TimeRule> everydayRules()
{
    const auto week = u"(?:周|星期|礼拜)"_s;
    const auto weekday = u"[一二三四五六日天]"_s;
    return QList<TimeRule>{
               {u"weekend"_s, AnchoredPattern(u"(?<![上下本这个])周末(?!效应|档)"_s), readWeekend},
               {u"weekdays"_s,
                AnchoredPattern(u"从?(?<which>上+|下+|本|这)?个?"_s + week + u"(?<first>"_s + weekday +
                                u")\\s*(?:到|至|-|~|—{1,2})\\s*"_s + week + u"?(?<last>"_s + weekday +
                                u")"_s),
                readWeekdays},
               {u"within"_s,
                AnchoredPattern(u"(?<![\\d.第近去])(?:最?近)?"_s + countedSpanPattern() +
                                u"(?:之内|以内|内)"_s),
                readFromNow},
               {u"once more"_s, AnchoredPattern(u"再过"_s + countedSpanPattern()), readOnceMore},
               {u"now"_s, AnchoredPattern(u"现在(?!起|开始|时)|此刻"_s), readNow},
           } +
           everydayDateRules();
}

} // namespace jianbao

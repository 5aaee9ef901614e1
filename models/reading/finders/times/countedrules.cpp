#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/times/calendarperiods.h"
#include "models/reading/finders/times/calendarpoint.h"
#include "models/reading/finders/times/countedspan.h"
#include "models/reading/finders/times/timerules.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundTime::Kind;

constexpr int fewYears = 3; ///< 近几年来

Period upToIssue(QDate start, const TimeClocks &clocks)
{
    return {start, clocks.issue.latest};
}

TimeRule::Reading recentYears(const TimeClocks &clocks)
{
    if (!clocks.today().isValid())
        return std::nullopt;
    return foundTime(Kind::Vague, upToIssue(clocks.issue.earliest.addYears(-fewYears), clocks),
                     Precision::Vague);
}

QDate baseOfLater(const TimeClocks &clocks)
{
    return clocks.deed.isValid() ? clocks.deed : clocks.today();
}

Precision precisionOf(QStringView unit, bool half)
{
    if (half)
        return unit.contains(u'年') ? Precision::Month : Precision::Day;
    return unit.contains(u'年') ? Precision::Year : unit.contains(u'月') ? Precision::Month : Precision::Day;
}

TimeRule::Reading around(QDate date, const PatternMatch &match)
{
    if (!date.isValid())
        return std::nullopt;
    const Precision precision =
        precisionOf(match.capturedView(u"unit"_s), match.capturedView(u"count"_s) == u"半");
    const Period period = precision == Precision::Year    ? yearPeriod(date.year())
                          : precision == Precision::Month ? monthPeriod(date.year(), date.month())
                                                          : Period::day(date);
    return foundTime(precision == Precision::Day ? Kind::Day : Kind::Range, period, precision, 0.7);
}

TimeRule::Reading readLater(const PatternMatch &match, const TimeClocks &clocks)
{
    return around(movedBy(baseOfLater(clocks), match, 1), match);
}

TimeRule::Reading readEarlier(const PatternMatch &match, const TimeClocks &clocks)
{
    return around(movedBy(clocks.today(), match, -1), match);
}

/// 两个月后的5月16日: the year comes from the chain.
TimeRule::Reading readChain(const PatternMatch &match, const TimeClocks &clocks)
{
    const QDate near = movedBy(baseOfLater(clocks), match, 1);
    if (!near.isValid())
        return std::nullopt;
    TimeClocks chained = clocks;
    TimeRule::Reading best;
    for (const int year : {near.year(), near.year() - 1, near.year() + 1}) {
        chained.sentenceYear = year;
        const CalendarPoint point = readCalendarPoint(match, u"1"_s, chained);
        const auto distance = [&](const Period &period) { return std::abs(period.start.daysTo(near)); };
        if (point.period.start.isValid() && (!best || distance(point.period) < distance(best->period)))
            best = foundTime(point.precision == Precision::Day ? Kind::Day : Kind::Range, point.period,
                             point.precision);
    }
    return best;
}

/// 近3年来, 过去五年, 一年来: up to the issue.
TimeRule::Reading readPast(const PatternMatch &match, const TimeClocks &clocks)
{
    const QDate start = movedBy(clocks.issue.earliest, match, -1);
    if (!start.isValid())
        return match.capturedView(u"count"_s) == u"几" ? recentYears(clocks) : std::nullopt;
    return foundTime(Kind::Range, upToIssue(start, clocks), Precision::Span);
}

TimeRule::Reading readComing(const PatternMatch &match, const TimeClocks &clocks)
{
    const QDate end = movedBy(clocks.today(), match, 1);
    if (!end.isValid())
        return std::nullopt;
    return foundTime(Kind::Range, {clocks.issue.earliest, end}, Precision::Span, 0.6);
}

} // namespace

TimeRule storyRule()
{
    return {u"story"_s,
            AnchoredPattern(u"(?<![\\d.第近去来])"_s + countedSpanPattern(u"余?多?"_s) +
                            u"(?:间|里)(?!程|距|隔)"_s),
            readPast};
}

QList<TimeRule> countedRules()
{
    return {
        {u"chain"_s,
         AnchoredPattern(countedSpanPattern() + u"(?:之|以)?后的,?(?<quote>"_s +
                         calendarPointPattern(u"1"_s) + u')'),
         readChain, true},
        {u"later"_s,
         AnchoredPattern(u"(?<![\\d.前第个])"_s + countedSpanPattern() +
                         u"(?:之后|以后|后)(?![代续期来]|的今[天日])"_s),
         readLater, true},
        {u"earlier"_s,
         AnchoredPattern(u"(?<![\\d.第])"_s + countedSpanPattern() +
                         u"(?:之前|以前|前)(?![\\d后期]|进[了到至]?第?\\d+(?:个?位|名))"_s),
         readEarlier},
        {u"past"_s,
         AnchoredPattern(u"(?!这一[天日]|前一[天日])(?<!公元)(?!前的\\d{1,2}月)(?:近|过去|最近|前|这)的?"_s +
                         countedSpanPattern(u"余?多?"_s) + u"(?:时间)?(?:以来|来|里|间)?"_s),
         readPast},
        {u"so far"_s,
         AnchoredPattern(u"(?<![\\d.第])"_s + countedSpanPattern(u"余?多?"_s) +
                         u"(?:以来|来|下来)(?![自到])"_s),
         readPast},
        {u"coming"_s, AnchoredPattern(u"(?:未来|今后)的?"_s + countedSpanPattern() + u"(?:内|里|间)?"_s),
         readComing},
    };
}

} // namespace jianbao

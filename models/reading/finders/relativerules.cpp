#include "models/reading/finders/calendarperiods.h"
#include "models/reading/finders/calendarpoint.h"
#include "models/reading/finders/numeral.h"
#include "models/reading/finders/timerules.h"
#include "models/reading/lexicon.h"

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundTime::Kind;

constexpr int vagueDays = 14;
constexpr int vagueYears = 3;

const auto counted = u"(?<count>\\d{1,3}|半|[一二两三四五六七八九十]{1,3}|几)"_s;
const auto countedUnit = u"(?<unit>个?半?多?月|年[多半]?|天|日|个?星期|周|个?季度)"_s;

int weekdayOf(QStringView words)
{
    const QChar last = words.back();
    return last == u'日' || last == u'天' ? 7 : int(QStringView(u"一二三四五六").indexOf(last)) + 1;
}

/// `date` moved by the count and unit of a match.
QDate moved(QDate date, const QRegularExpressionMatch &match, int direction)
{
    const QStringView unit = match.capturedView(u"unit"_s);
    const bool half = match.capturedView(u"count"_s) == u"半";
    const int count = half ? 1 : wholeNumeral(match.capturedView(u"count"_s));
    if (count < 0 || !date.isValid())
        return {};
    const bool andHalf = unit.contains(u'半'); // 一个半月, 两年半
    if (unit.contains(u'月') && andHalf)
        return date.addMonths(direction * count).addDays(direction * 15);
    if (unit.contains(u'年') && andHalf)
        return date.addMonths(direction * (count * 12 + 6));
    if (unit.contains(u'月'))
        return half ? date.addDays(direction * 15) : date.addMonths(direction * count);
    if (unit.contains(u'年'))
        return half ? date.addMonths(direction * 6) : date.addYears(direction * count);
    if (unit.contains(u"季"))
        return date.addMonths(direction * count * 3);
    const bool weeks = unit.contains(u'周') || unit.contains(u'星');
    return date.addDays(qint64(direction) * count * (weeks ? 7 : 1));
}

Period upToIssue(QDate start, const TimeClocks &clocks)
{
    return {start, clocks.issue.latest};
}

TimeRule wordsRule(const Lexicon &lexicon, const QString &meaning, const QString &suffix,
                   std::function<TimeRule::Reading(const QRegularExpressionMatch &, const TimeClocks &)> read)
{
    QStringList words;
    for (const Lexicon::Row &row : lexicon.rows(u"timewords"_s)) {
        if (row.value(u"meaning"_s) == meaning)
            words += row.value(u"words"_s).split(u'|', Qt::SkipEmptyParts);
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    const QString pattern = u"(?<word>"_s + (words.isEmpty() ? u"(?!)"_s : words.join(u'|')) + u')' + suffix;
    return {meaning, AnchoredPattern(pattern), std::move(read)};
}

QHash<QString, int> dayOffsets(const Lexicon &lexicon)
{
    QHash<QString, int> offsets;
    for (const Lexicon::Row &row : lexicon.rows(u"timewords"_s)) {
        for (const QString &word : row.value(u"words"_s).split(u'|', Qt::SkipEmptyParts))
            offsets.insert(word, row.value(u"offset"_s).toInt());
    }
    return offsets;
}

TimeRule::Reading readVague(const QRegularExpressionMatch &, const TimeClocks &clocks)
{
    if (!clocks.today().isValid())
        return std::nullopt;
    return foundTime(Kind::Vague, upToIssue(clocks.issue.earliest.addDays(-vagueDays), clocks),
                     Precision::Vague);
}

TimeRule::Reading readRecent(const QRegularExpressionMatch &, const TimeClocks &clocks)
{
    if (!clocks.today().isValid())
        return std::nullopt;
    return foundTime(Kind::Vague, upToIssue(clocks.issue.earliest.addYears(-vagueYears), clocks),
                     Precision::Vague);
}

TimeRule::Reading readPresent(const QRegularExpressionMatch &, const TimeClocks &clocks)
{
    return foundTime(Kind::Present, {clocks.issue.earliest, clocks.issue.latest}, Precision::Vague);
}

TimeRule::Reading readWeek(const QRegularExpressionMatch &match, const TimeClocks &clocks)
{
    if (!clocks.today().isValid())
        return std::nullopt;
    const QStringView which = match.capturedView(u"which"_s);
    const int weeks = which.startsWith(u"上上")   ? -2
                      : which.startsWith(u"下下") ? 2
                      : which.startsWith(u'上')   ? -1
                      : which.startsWith(u'下')   ? 1
                                                  : 0;
    const Period week = weekPeriod(clocks.today(), weeks);
    const QStringView day = match.capturedView(u"weekday"_s);
    if (day == u"末")
        return foundTime(Kind::Range, {week.start.addDays(5), week.end}, Precision::Span);
    if (!day.isEmpty())
        return foundTime(Kind::Day, Period::day(week.start.addDays(weekdayOf(day) - 1)), Precision::Day);
    return foundTime(Kind::Range, week, Precision::Span);
}

TimeRule::Reading readWeekday(const QRegularExpressionMatch &match, const TimeClocks &clocks)
{
    if (!clocks.today().isValid())
        return std::nullopt;
    QDate day = clocks.today();
    const int wanted = weekdayOf(match.capturedView(u"weekday"_s));
    while (day.dayOfWeek() != wanted)
        day = day.addDays(clocks.forward ? 1 : -1);
    return foundTime(Kind::Day, Period::day(day), Precision::Day, 0.7);
}

TimeRule::Reading readSameDay(const QRegularExpressionMatch &, const TimeClocks &clocks)
{
    if (clocks.toldDay.isValid())
        return foundTime(Kind::Day, Period::day(clocks.toldDay), Precision::Day, 0.95);
    if (clocks.told.isKnown())
        return std::nullopt; // a day of a month that nobody told
    return foundTime(Kind::Day, Period::day(clocks.today()), Precision::Day, 0.3);
}

TimeRule::Reading readNextDay(const QRegularExpressionMatch &, const TimeClocks &clocks)
{
    if (clocks.event.isValid())
        return foundTime(Kind::Day, Period::day(clocks.event.addDays(1)), Precision::Day, 0.9);
    if (clocks.told.isKnown() || !clocks.today().isValid())
        return std::nullopt;
    return foundTime(Kind::Day, Period::day(clocks.today().addDays(1)), Precision::Day, 0.3);
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

TimeRule::Reading around(QDate date, const QRegularExpressionMatch &match)
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

TimeRule::Reading readLater(const QRegularExpressionMatch &match, const TimeClocks &clocks)
{
    return around(moved(baseOfLater(clocks), match, 1), match);
}

TimeRule::Reading readEarlier(const QRegularExpressionMatch &match, const TimeClocks &clocks)
{
    return around(moved(clocks.today(), match, -1), match);
}

/// 两个月后的5月16日: the year comes from the chain.
TimeRule::Reading readChain(const QRegularExpressionMatch &match, const TimeClocks &clocks)
{
    const QDate near = moved(baseOfLater(clocks), match, 1);
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
TimeRule::Reading readPast(const QRegularExpressionMatch &match, const TimeClocks &clocks)
{
    const QDate start = moved(clocks.issue.earliest, match, -1);
    if (!start.isValid())
        return match.capturedView(u"count"_s) == u"几" ? readRecent(match, clocks) : std::nullopt;
    return foundTime(Kind::Range, upToIssue(start, clocks), Precision::Span);
}

TimeRule::Reading readComing(const QRegularExpressionMatch &match, const TimeClocks &clocks)
{
    const QDate end = moved(clocks.today(), match, 1);
    if (!end.isValid())
        return std::nullopt;
    return foundTime(Kind::Range, {clocks.issue.earliest, end}, Precision::Span, 0.6);
}

TimeRule::Reading readPlan(const QRegularExpressionMatch &match, const TimeClocks &clocks)
{
    const int number = wholeNumeral(match.capturedView(u"plan"_s));
    if (number < 1)
        return std::nullopt;
    Period plan = planPeriod(number);
    const QStringView part = match.capturedView(u"part"_s);
    if (part == u"以来")
        plan.end = clocks.today();
    else if (part == u"末")
        plan = yearPeriod(plan.end.year());
    else if (part == u"初")
        plan = yearPeriod(plan.start.year());
    return foundTime(Kind::Range, plan, Precision::Span);
}

TimeRule::Reading readSeason(const QRegularExpressionMatch &match, const TimeClocks &clocks)
{
    const int year = readCalendarYear(match, u"1"_s, clocks);
    const int season = int(QStringView(u"春夏秋冬").indexOf(match.capturedView(u"season"_s).front()));
    if (year <= 0)
        return std::nullopt;
    if (season < 3)
        return foundTime(Kind::Range, monthsPeriod(year, season * 3 + 3, season * 3 + 5), Precision::Span);
    return foundTime(Kind::Range, {QDate(year, 12, 1), monthPeriod(year + 1, 2).end}, Precision::Span);
}

} // namespace

QList<TimeRule> relativeRules(const Lexicon &lexicon)
{
    const QString dayTime = dayTimePattern() + u'?';
    const auto weekday = u"(?<weekday>[一二三四五六日天末])"_s;
    const QHash<QString, int> offsets = dayOffsets(lexicon);
    const auto readDay = [offsets](const QRegularExpressionMatch &match, const TimeClocks &clocks) {
        const int offset = offsets.value(match.captured(u"word"_s));
        const Period day{clocks.issue.earliest.addDays(offset), clocks.issue.latest.addDays(offset)};
        return foundTime(Kind::Day, day, day.isDay() ? Precision::Day : Precision::Vague, 0.8);
    };
    return {
        wordsRule(lexicon, u"vague"_s, u"(?<!一)"_s, readVague),
        wordsRule(lexicon, u"recent"_s, u"(?!人)"_s, readRecent),
        wordsRule(lexicon, u"present"_s, u"(?![的]?时)"_s, readPresent),
        wordsRule(lexicon, u"day"_s, u"(?!头条|说法)"_s + dayTime, readDay),
        {u"week"_s,
         AnchoredPattern(u"(?<which>上上|下下|上|下|本|这)(?:一|个)?(?:周|星期|礼拜)(?:"_s + weekday +
                         u")?"_s + dayTime),
         readWeek},
        {u"weekday"_s,
         AnchoredPattern(
             u"(?<![每上下本这逢个双单一二三四五六两几数首年到至])(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?![家期边至到、])"_s +
             dayTime),
         readWeekday},
        {u"same day"_s, AnchoredPattern(u"(?:当天|当日|同日|同一天|当晚)"_s + dayTime), readSameDay, true},
        {u"next day"_s, AnchoredPattern(u"(?:翌日|次日|第二天|隔天|隔日)"_s + dayTime), readNextDay, true},
        {u"chain"_s,
         AnchoredPattern(counted + countedUnit + u"(?:之|以)?后的,?(?<quote>"_s +
                         calendarPointPattern(u"1"_s) + u')'),
         readChain, true},
        {u"later"_s,
         AnchoredPattern(u"(?<![\\d.前第个])"_s + counted + countedUnit +
                         u"(?:之后|以后|后)(?![代续期来])"_s),
         readLater, true},
        {u"earlier"_s,
         AnchoredPattern(u"(?<![\\d.第])"_s + counted + countedUnit + u"(?:之前|以前|前)(?![\\d后期])"_s),
         readEarlier},
        {u"past"_s,
         AnchoredPattern(u"(?:近|过去|最近|前|这)的?"_s + counted + u"余?多?"_s + countedUnit +
                         u"(?:时间)?(?:以来|来|里|间)?"_s),
         readPast},
        {u"so far"_s,
         AnchoredPattern(u"(?<![\\d.第])"_s + counted + u"余?多?"_s + countedUnit +
                         u"(?:以来|来)(?![自到])"_s),
         readPast},
        {u"coming"_s, AnchoredPattern(u"(?:未来|今后)的?"_s + counted + countedUnit + u"(?:内|里|间)?"_s),
         readComing},
        {u"five-year plan"_s,
         AnchoredPattern(
             u"[“\"](?<plan>十?[一二三四五六七八九])五[”\"](?:规划)?(?<part>时期|期间|以来|末|初)"_s),
         readPlan},
        {u"five-year plan"_s,
         AnchoredPattern(u"(?<plan>十[一二三四五])五(?:规划)?(?<part>时期|期间|以来|末)"_s), readPlan},
        {u"season"_s, AnchoredPattern(calendarYearPattern(u"1"_s) + u"\\s*的?(?<season>春|夏|秋|冬)[季天]"_s),
         readSeason},
    };
}

} // namespace jianbao

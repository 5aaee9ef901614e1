#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/times/calendarperiods.h"
#include "models/reading/finders/times/calendarpoint.h"
#include "models/reading/finders/times/timerules.h"
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

Period upToIssue(QDate start, const TimeClocks &clocks)
{
    return {start, clocks.issue.latest};
}

TimeRule wordsRule(const Lexicon &lexicon, const QString &meaning, const QString &suffix,
                   std::function<TimeRule::Reading(const PatternMatch &, const TimeClocks &)> read)
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

TimeRule::Reading readVague(const PatternMatch &, const TimeClocks &clocks)
{
    if (!clocks.today().isValid())
        return std::nullopt;
    return foundTime(Kind::Vague, upToIssue(clocks.issue.earliest.addDays(-vagueDays), clocks),
                     Precision::Vague);
}

TimeRule::Reading readRecent(const PatternMatch &, const TimeClocks &clocks)
{
    if (!clocks.today().isValid())
        return std::nullopt;
    return foundTime(Kind::Vague, upToIssue(clocks.issue.earliest.addYears(-vagueYears), clocks),
                     Precision::Vague);
}

TimeRule::Reading readPresent(const PatternMatch &, const TimeClocks &clocks)
{
    return foundTime(Kind::Present, {clocks.issue.earliest, clocks.issue.latest}, Precision::Vague);
}

TimeRule::Reading readSameDay(const PatternMatch &, const TimeClocks &clocks)
{
    if (clocks.toldDay.isValid())
        return foundTime(Kind::Day, Period::day(clocks.toldDay), Precision::Day, 0.95);
    if (clocks.told.isKnown())
        return std::nullopt; // a day of a month that nobody told
    return foundTime(Kind::Day, Period::day(clocks.today()), Precision::Day, 0.3);
}

/// 会议期间: only of a day that was told before.
TimeRule::Reading readMeeting(const PatternMatch &match, const TimeClocks &clocks)
{
    return clocks.toldDay.isValid() ? readSameDay(match, clocks) : std::nullopt;
}

TimeRule::Reading readNextDay(const PatternMatch &, const TimeClocks &clocks)
{
    if (clocks.event.isValid())
        return foundTime(Kind::Day, Period::day(clocks.event.addDays(1)), Precision::Day, 0.9);
    if (clocks.told.isKnown() || !clocks.today().isValid())
        return std::nullopt;
    return foundTime(Kind::Day, Period::day(clocks.today().addDays(1)), Precision::Day, 0.3);
}

TimeRule::Reading readPlan(const PatternMatch &match, const TimeClocks &clocks)
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

TimeRule::Reading readSeason(const PatternMatch &match, const TimeClocks &clocks)
{
    const int year = readCalendarYear(match, u"1"_s, clocks);
    const int season = int(QStringView(u"春夏秋冬").indexOf(match.capturedView(u"season"_s).front()));
    if (year <= 0)
        return std::nullopt;
    if (season < 3)
        return foundTime(Kind::Range, monthsPeriod(year, season * 3 + 3, season * 3 + 5), Precision::Span);
    return foundTime(Kind::Range, {QDate(year, 12, 1), monthPeriod(year + 1, 2).end}, Precision::Span);
}

/// 入夏以来, 暑期以来: from the last beginning of the season to today.
TimeRule::Reading readSinceSeason(const PatternMatch &match, const TimeClocks &clocks)
{
    if (!clocks.today().isValid())
        return std::nullopt;
    constexpr int firstMonthOfHolidays = 7;
    const qsizetype season = QStringView(u"春夏秋冬").indexOf(match.capturedView(u"season"_s));
    const int month =
        season < 0 || match.capturedView(u"season"_s).isEmpty() ? firstMonthOfHolidays : int(season) * 3 + 3;
    QDate begin(clocks.today().year(), month, 1);
    if (begin > clocks.today())
        begin = begin.addYears(-1);
    return foundTime(Kind::Range, {begin, clocks.today()}, Precision::Span, 0.8);
}

/// 今明两天, 昨今两日, 去今两年.
TimeRule::Reading readTwoInARow(const PatternMatch &match, const TimeClocks &clocks)
{
    const auto offsetOf = [](QStringView word) {
        constexpr QStringView days = u"前昨今明后";
        const qsizetype place = days.indexOf(word == u"去" ? QStringView(u"昨") : word);
        return int(place - days.indexOf(u'今'));
    };
    const int first = offsetOf(match.capturedView(u"first"_s));
    const int last = offsetOf(match.capturedView(u"last"_s));
    const QDate today = clocks.today();
    if (!today.isValid() || last != first + 1)
        return std::nullopt;
    const Period period =
        match.capturedView(u"of"_s) == u"年"
            ? Period{yearPeriod(today.year() + first).start, yearPeriod(today.year() + last).end}
            : Period{today.addDays(first), today.addDays(last)};
    return foundTime(Kind::Range, period, Precision::Span);
}

} // namespace

QList<TimeRule> relativeRules(const Lexicon &lexicon)
{
    const QString dayTime = dayTimePattern() + u'?';
    const QHash<QString, int> offsets = dayOffsets(lexicon);
    const auto readDay = [offsets](const PatternMatch &match, const TimeClocks &clocks) {
        const int offset = offsets.value(match.captured(u"word"_s));
        const Period day{clocks.issue.earliest.addDays(offset), clocks.issue.latest.addDays(offset)};
        return foundTime(Kind::Day, day, day.isDay() ? Precision::Day : Precision::Vague, 0.8);
    };
    return {
        wordsRule(lexicon, u"vague"_s, u"(?<!一)"_s, readVague),
        wordsRule(lexicon, u"recent"_s, u"(?!人)"_s, readRecent),
        wordsRule(lexicon, u"present"_s, u"(?![的]?时)"_s, readPresent),
        wordsRule(lexicon, u"day"_s, u"(?!头条|说法)"_s + dayTime, readDay),
        {u"same day"_s, AnchoredPattern(u"(?:当天|当日|同日|同一天|当晚)"_s + dayTime), readSameDay, true},
        {u"same day"_s,
         AnchoredPattern(u"(?:会议|大会|论坛|峰会|仪式|座谈会|调研|考察|观摩|检查|演练|比赛)期间"_s),
         readMeeting, true},
        {u"next day"_s, AnchoredPattern(u"(?:翌日|次日|第二天|隔天|隔日)"_s + dayTime), readNextDay, true},
        {u"two in a row"_s, AnchoredPattern(u"(?<first>[前昨去今明])(?<last>[昨今明后])两(?<of>[天日年])"_s),
         readTwoInARow},
        {u"five-year plan"_s,
         AnchoredPattern(
             u"[“\"](?<plan>十?[一二三四五六七八九])五[”\"](?:规划)?(?<part>时期|期间|以来|末|初)"_s),
         readPlan},
        {u"five-year plan"_s,
         AnchoredPattern(u"(?<plan>十[一二三四五])五(?:规划)?(?<part>时期|期间|以来|末)"_s), readPlan},
        {u"since season"_s, AnchoredPattern(u"(?:今年)?(?:(?:进?入|今)(?<season>[春夏秋冬])|暑[期假])以来"_s),
         readSinceSeason},
        {u"season"_s,
         AnchoredPattern(calendarYearPattern(u"1"_s) +
                         u"\\s*的?(?<season>春|夏|秋|冬)(?:[季天]|(?![^,。、;!?]))"_s),
         readSeason},
    };
}

} // namespace jianbao

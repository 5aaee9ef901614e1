#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/times/calendarperiods.h"
#include "models/reading/finders/times/calendarpoint.h"
#include "models/reading/finders/times/timerules.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundTime::Kind;

/// What is numbered with 号 and no day: 三号楼, 二号线.
const auto thingsWithNumbers =
    u"[楼线路店院厅门房室车文机桌馆井站台单展坑桥柜库矿炉选球公令通码仓位卡床岛地种家]|[,、]?\\s?[一二三四五六七八九十\\d]+号楼"_s;

/// 从2014到2018, 2010-2015, 14年到18年.
TimeRule::Reading readYears(const PatternMatch &match, const TimeClocks &)
{
    const int century = match.capturedLength(u"firstyear"_s) == 2 ? 2000 : 0;
    const int first = century + wholeNumeral(match.capturedView(u"firstyear"_s));
    const int last = century + wholeNumeral(match.capturedView(u"lastyear"_s));
    if (first >= last)
        return std::nullopt;
    return foundTime(Kind::Range, {yearPeriod(first).start, yearPeriod(last).end}, Precision::Span);
}

/// 21世纪, 本世纪末, 公元前3世纪.
TimeRule::Reading readCentury(const PatternMatch &match, const TimeClocks &clocks)
{
    const QStringView which = match.capturedView(u"which"_s);
    int century = wholeNumeral(match.capturedView(u"century"_s));
    if (!which.isEmpty() && clocks.today().isValid())
        century = clocks.today().year() / 100 + 1 +
                  (which.startsWith(u'上')   ? -1
                   : which.startsWith(u'下') ? 1
                                             : 0);
    if (century < 1)
        return std::nullopt;
    if (match.hasCaptured(u"beforechrist"_s))
        return foundTime(Kind::Range, {QDate(-100 * century, 1, 1), QDate(-100 * century + 99, 12, 31)},
                         Precision::Span);
    Period period = centuryPeriod(century);
    const QStringView part = match.capturedView(u"part"_s);
    if (part == u"初")
        period.end = period.start.addYears(10).addDays(-1);
    else if (part == u"末")
        period.start = period.end.addYears(-10).addDays(1);
    return foundTime(Kind::Range, period, Precision::Span);
}

/// 7/11/2016 is 11 July; 31/12/2016 can only be 31 December.
TimeRule::Reading readSlashedDate(const PatternMatch &match, const TimeClocks &)
{
    int month = wholeNumeral(match.capturedView(u"month"_s));
    int day = wholeNumeral(match.capturedView(u"day"_s));
    if (month > 12)
        std::swap(month, day);
    return foundTime(Kind::Day, Period::day(QDate(wholeNumeral(match.capturedView(u"year"_s)), month, day)),
                     Precision::Day);
}

/// 12/2017.
TimeRule::Reading readMonthOfYear(const PatternMatch &match, const TimeClocks &)
{
    return foundTime(Kind::Range,
                     monthPeriod(wholeNumeral(match.capturedView(u"year"_s)),
                                 wholeNumeral(match.capturedView(u"month"_s))),
                     Precision::Month);
}

/// 2016.5-2016.8.
TimeRule::Reading readMonthsOfYears(const PatternMatch &match, const TimeClocks &)
{
    const auto number = [&](const QString &name) { return wholeNumeral(match.capturedView(name)); };
    return foundTime(Kind::Range,
                     {monthPeriod(number(u"year"_s), number(u"month"_s)).start,
                      monthPeriod(number(u"lastyear"_s), number(u"lastmonth"_s)).end},
                     Precision::Span);
}

/// 2016 11 5.
TimeRule::Reading readSpacedDate(const PatternMatch &match, const TimeClocks &)
{
    const auto number = [&](const QString &name) { return wholeNumeral(match.capturedView(name)); };
    return foundTime(Kind::Day, Period::day(QDate(number(u"year"_s), number(u"month"_s), number(u"day"_s))),
                     Precision::Day);
}

/// 公元1066年, 公元前221年, 1644年, 一八四〇年, 八三年, 一五年.
TimeRule::Reading readFarYear(const PatternMatch &match, const TimeClocks &)
{
    const int year = wholeNumeral(match.capturedView(match.hasCaptured(u"year"_s) ? u"year"_s : u"year2"_s));
    const bool isShort = match.hasCaptured(u"short"_s);
    const int shortYear = wholeNumeral(match.capturedView(u"short"_s));
    if (isShort && shortYear % 10 == shortYear / 10 + 1)
        return std::nullopt; // 五六年: five or six years
    if (match.hasCaptured(u"beforechrist"_s))
        return foundTime(Kind::Range, yearPeriod(-year), Precision::Year);
    const int firstOfLastCentury = 40;
    const int century = shortYear < firstOfLastCentury ? 2000 : 1900;
    return foundTime(Kind::Range, yearPeriod(isShort ? century + shortYear : year), Precision::Year);
}

/// 八月十六 without 日, 7/23.
TimeRule::Reading readMonthAndDay(const PatternMatch &match, const TimeClocks &clocks)
{
    const int month = wholeNumeral(match.capturedView(u"month"_s));
    const int day = wholeNumeral(match.capturedView(u"day"_s));
    const int told = readCalendarYear(match, u"1"_s, clocks);
    const QDate date(told > 0 ? told : clocks.yearOf(month, day), month, day);
    return date.isValid() ? foundTime(Kind::Day, Period::day(date), Precision::Day) : std::nullopt;
}

/// 二十号 of the month of today, or of the one before where that is still to come.
TimeRule::Reading readLoneDay(const PatternMatch &match, const TimeClocks &clocks)
{
    const QDate today = clocks.today();
    const QDate month = clocks.told.start.isValid() ? clocks.told.start : today;
    QDate date(month.year(), month.month(), wholeNumeral(match.capturedView(u"day1"_s)));
    if (!clocks.told.start.isValid() && !clocks.forward && date > today) {
        const QDate before = today.addMonths(-1);
        date = QDate(before.year(), before.month(), date.day());
    }
    return foundTime(Kind::Day, Period::day(date), Precision::Day, 0.5);
}

/// 上旬, 下旬, 月中 without a month.
TimeRule::Reading readTenDays(const PatternMatch &match, const TimeClocks &clocks)
{
    const QDate day = clocks.today();
    const QChar first = match.capturedView(0).front();
    const int third = first == u'月' ? 2 : int(QStringView(u"上中下").indexOf(first)) + 1;
    return day.isValid()
               ? foundTime(Kind::Range, tenDaysPeriod(day.year(), day.month(), third), Precision::Span)
               : std::nullopt;
}

} // namespace

QList<TimeRule> everydayDateRules()
{
    const auto arabicYear = u"(?:19|20)\\d{2}"_s;
    const auto arabicMonth = u"(?:1[0-2]|0?[1-9])"_s;
    const auto arabicDay = u"(?:3[01]|[12]\\d|0?[1-9])"_s;
    const auto noNumber = u"(?<![\\d/.-])"_s;
    return {
        {u"years"_s,
         AnchoredPattern(u"从?(?<![\\d.-])(?<firstyear>(?:19|20)\\d{2})年?\\s*(?:到|至|-|~|—{1,2})\\s*"
                         u"(?<lastyear>(?:19|20)\\d{2})(?!\\d|[.-]\\d|年?\\d{1,2}月)年?"_s),
         readYears},
        {u"years"_s,
         AnchoredPattern(
             u"从?(?<![\\d.-])(?<firstyear>[012]\\d)年\\s*(?:到|至|-|~|—{1,2})\\s*(?<lastyear>[012]\\d)年(?!\\d)"_s),
         readYears},
        {u"months of years"_s,
         AnchoredPattern(noNumber + u"(?<year>"_s + arabicYear + u")[./](?<month>"_s + arabicMonth +
                         u")\\s*(?:到|至|-|~|—{1,2})\\s*(?<lastyear>"_s + arabicYear +
                         u")[./](?<lastmonth>"_s + arabicMonth + u")(?![\\d./-])"_s),
         readMonthsOfYears},
        {u"century"_s,
         AnchoredPattern(u"(?<beforechrist>公元前)?(?:(?<which>本|这个|上个?|下个?)|(?<century>\\d{1,2}|["
                         u"一二]?十[一二三四五六七八九]?))世纪"
                         u"(?<part>初|末)?(?!\\s*[\\d一二三四五六七八九]+[0十]?年代)"_s),
         readCentury},
        {u"slashed date"_s,
         AnchoredPattern(noNumber + u"(?<month>\\d{1,2})[/.-](?<day>\\d{1,2})[/.-](?<year>"_s + arabicYear +
                         u")(?![\\d/])"_s),
         readSlashedDate},
        {u"month/year"_s,
         AnchoredPattern(noNumber + u"(?<month>"_s + arabicMonth + u")/(?<year>"_s + arabicYear +
                         u")(?![\\d/])"_s),
         readMonthOfYear},
        {u"month/day"_s,
         AnchoredPattern(noNumber + u"(?<month>"_s + arabicMonth +
                         u")/(?<day>3[01]|2\\d|1[3-9])(?![\\d/.%])"_s),
         readMonthAndDay},
        {u"spaced date"_s,
         AnchoredPattern(noNumber + u"(?<year>"_s + arabicYear + u") (?<month>"_s + arabicMonth +
                         u") (?<day>"_s + arabicDay + u")(?![\\d.%])"_s),
         readSpacedDate},
        {u"far year"_s,
         AnchoredPattern(
             u"(?:公元(?<beforechrist>前)?(?<year>\\d{1,4})|(?<!\\d)(?<year2>1[0-7]\\d{2}|2[1-9]\\d{2}|[一二][一二三四五六七八][〇零一二三四五六七八九]{2})|(?<![\\d零〇一二三四五六七八九十百千万两])(?<short>[四五六七八九零〇一二][零〇一二三四五六七八九]))年(?![级代])"_s),
         readFarYear},
        {u"month and day"_s,
         AnchoredPattern(
             u"(?:"_s + calendarYearPattern(u"1"_s) +
             u")?(?<![\\d.一二三四五六七八九十])(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月"
             u"(?<day>3[01]|[12]\\d|[1-9]|三十一?|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]|[二三四五六七八九])(?=$|\\P{L})(?![\\d.%-])"_s),
         readMonthAndDay},
        {u"lone day"_s,
         AnchoredPattern(
             u"(?<![\\d月第年/"
             u"#a-zA-Z.一二三四五六七八九十百千万零〇-])(?<day1>三十一?|二?十[一二三四五六七八九]?|"
             u"[一二三四五六七八九]|廿[一二三四五六七八九]|3[01]|[12]\\d|[1-9])号(?!"_s +
             thingsWithNumbers + u")"_s + dayTimePattern() + u'?'),
         readLoneDay},
        {u"ten days"_s,
         AnchoredPattern(
             u"(?<![月份\\d])[上中下]旬|(?<![\\d一二三四五六七八九十个本上下当同岁])月中(?![央国旬])"_s),
         readTenDays},
    };
}

} // namespace jianbao

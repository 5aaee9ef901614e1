#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/times/calendarpoint.h"
#include "models/reading/finders/times/countedspan.h"
#include "models/reading/finders/times/festivals.h"
#include "models/reading/finders/times/timerules.h"

#include <array>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FoundTime::Kind;

constexpr int vagueDays = 14;
constexpr qint64 farthestHoliday = 45; ///< days from the issue

int festivalYear(const Festivals &festivals, const QString &name, const PatternMatch &match,
                 const TimeClocks &clocks)
{
    const int year = readCalendarYear(match, u"1"_s, clocks);
    if (year > 0 || !clocks.today().isValid())
        return year;
    return festivals.likelyYear(name, clocks.today());
}

TimeRule::Reading readFestival(const Festivals &festivals, const PatternMatch &match,
                               const TimeClocks &clocks)
{
    const QString name = match.captured(u"name"_s);
    const int year = festivalYear(festivals, name, match, clocks);
    if (year <= 0)
        return std::nullopt;
    const QStringView part = match.capturedView(u"part"_s);
    if (part.contains(u'期') || part.contains(u'假') || part == u"黄金周")
        return foundTime(Kind::Range, festivals.holidayIn(name, year), Precision::Span);
    QDate day = festivals.dayIn(name, year);
    if (part == u"以来" && day > clocks.today())
        day = festivals.dayIn(name, year - 1);
    if (part == u"以来")
        return foundTime(Kind::Range, {day, clocks.today()}, Precision::Span);
    if (part == u"前一天")
        day = day.addDays(-1);
    else if (part == u"后一天" || part == u"次日")
        day = day.addDays(1);
    return foundTime(Kind::Day, Period::day(day), Precision::Day, part.isEmpty() ? 0.5 : 0.9);
}

/// 国庆节前三天, 春节后一周: the days right before or behind it.
TimeRule::Reading readDaysAround(const Festivals &festivals, const PatternMatch &match,
                                 const TimeClocks &clocks)
{
    const QString name = match.captured(u"name"_s);
    const int year = festivalYear(festivals, name, match, clocks);
    if (year <= 0)
        return std::nullopt;
    const QDate day = festivals.dayIn(name, year);
    const bool before = match.capturedView(u"way"_s).contains(u'前');
    const QDate far = movedBy(day, match, before ? -1 : 1);
    if (!far.isValid())
        return std::nullopt;
    return foundTime(Kind::Range, before ? Period{far, day.addDays(-1)} : Period{day.addDays(1), far},
                     Precision::Span);
}

/// The festival nearest to the issue that is a day off; the words only say “the festival”.
Period nearestHoliday(const Festivals &festivals, QDate today)
{
    const std::array holidays{u"春节"_s,   u"国庆节"_s, u"中秋节"_s, u"端午节"_s,
                              u"劳动节"_s, u"元旦"_s,   u"清明节"_s};
    Period nearest;
    if (!today.isValid())
        return nearest;
    qint64 smallest = farthestHoliday;
    for (const QString &name : holidays) {
        const int year = festivals.likelyYear(name, today);
        const qint64 distance = std::abs(festivals.dayIn(name, year).daysTo(today));
        if (distance < smallest) {
            smallest = distance;
            nearest = {festivals.dayIn(name, year), festivals.holidayIn(name, year).end};
        }
    }
    return nearest;
}

TimeRule::Reading readAroundFestival(const Festivals &festivals, const PatternMatch &match,
                                     const TimeClocks &clocks)
{
    const Period holiday = nearestHoliday(festivals, clocks.today());
    if (!holiday.isKnown())
        return std::nullopt;
    if (match.capturedView(0).startsWith(u"节前"))
        return foundTime(Kind::Vague, {holiday.start.addDays(-vagueDays), holiday.start.addDays(-1)},
                         Precision::Vague, 0.6);
    if (match.capturedView(0).startsWith(u"节后"))
        return foundTime(Kind::Vague, {holiday.end.addDays(1), holiday.end.addDays(vagueDays)},
                         Precision::Vague, 0.6);
    return foundTime(Kind::Vague, holiday, Precision::Vague, 0.5);
}

TimeRule::Reading readLunarDay(const LunarCalendar &calendar, const PatternMatch &match,
                               const TimeClocks &clocks)
{
    const QStringView monthWords = match.capturedView(u"month"_s);
    const int month = monthWords == u"正" || monthWords.isEmpty()  ? 1
                      : monthWords == u"腊" || monthWords == u"冬" ? (monthWords == u"腊" ? 12 : 11)
                                                                   : wholeNumeral(monthWords);
    const QStringView dayWords = match.capturedView(u"day"_s);
    const int day = wholeNumeral(dayWords.startsWith(u'初') ? dayWords.mid(1) : dayWords);
    const int year = readCalendarYear(match, u"1"_s, clocks);
    if (year > 0)
        return foundTime(Kind::Day, Period::day(calendar.day(year, month, day)), Precision::Day);
    if (!clocks.today().isValid())
        return std::nullopt;
    QDate date = calendar.day(clocks.today().year(), month, day);
    if (!clocks.forward && date > clocks.today())
        date = calendar.day(clocks.today().year() - 1, month, day);
    return foundTime(Kind::Day, Period::day(date), Precision::Day, 0.9);
}

} // namespace

QList<TimeRule> festivalRules(const Festivals &festivals)
{
    const QString year = u"(?:"_s + calendarYearPattern(u"1"_s) + u"\\s*的?)?"_s;
    const auto part =
        u"期间|假期期间|假期间|假期|小长假期间|小长假|长假期间|长假|放假期间|黄金周|当天|当日|当晚|以来|[前后]一天|次日"_s;
    const auto read = [festivals](const PatternMatch &match, const TimeClocks &clocks) {
        return readFestival(festivals, match, clocks);
    };
    const auto readDays = [festivals](const PatternMatch &match, const TimeClocks &clocks) {
        return readDaysAround(festivals, match, clocks);
    };
    const auto readAround = [festivals](const PatternMatch &match, const TimeClocks &clocks) {
        return readAroundFestival(festivals, match, clocks);
    };
    const auto readLunar = [festivals](const PatternMatch &match, const TimeClocks &clocks) {
        return readLunarDay(festivals.lunarCalendar(), match, clocks);
    };
    return {
        {u"days around a festival"_s,
         AnchoredPattern(year + u"(?<name>"_s + festivals.names().join(u'|') +
                         u")(?:的?(?:假期|长假|小长假))?(?<way>之?[前后])(?!一[天日](?!以))"_s +
                         countedSpanPattern() + u"(?!前|后|多|假)"_s),
         readDays},
        {u"festival"_s,
         AnchoredPattern(year + u"(?:[“\"](?:三八|五一|五四|六一|六五|七一|八一|十一)[”\"])?(?<name>"_s +
                         festivals.names().join(u'|') + u")(?:\\s*的?(?<part>"_s + part +
                         u"))?(?<!每年的)"_s),
         read},
        {u"festival"_s,
         AnchoredPattern(year + u"[“\"]?(?<name>"_s + festivals.quotedNames().join(u'|') +
                         u")[”\"]?(?<part>节|"_s + part + u"|前夕|前后)"_s),
         read},
        {u"festival"_s,
         AnchoredPattern(calendarYearPattern(u"1"_s) + u"的?[“\"]?(?<name>"_s +
                         festivals.quotedNames().join(u'|') +
                         u")[”\"]?(?=$|\\P{L}|[前后当去回放假我是要到出])"_s),
         read},
        {u"around the festival"_s,
         AnchoredPattern(u"(?<![季春秋夏冬环时情细调章关礼音佳节])(?:节前|节后|节日期间)(?![能减])"_s),
         readAround},
        {u"lunar day"_s,
         AnchoredPattern(
             year +
             u"(?:农历|阴历|旧历)?(?:(?<=[农阴旧]历)|(?=[正腊冬]月)|(?=大年初)|(?=(?:1[0-2]|[1-9]|[一二三四五六七八九十]{1,2})月初[一二三四五六七八九十]))(?:大年|(?<month>[正腊冬]|1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月)(?<day>初[一二三四五六七八九十]|十[一二三四五六七八九]|二十[一二三四五六七八九]?|廿[一二三四五六七八九]|三十)日?"_s),
         readLunar},
    };
}

} // namespace jianbao

#include "models/reading/finders/times/calendarpoint.h"

#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/times/calendarperiods.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

const auto monthWords = u"(?:1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])(?![\\d一二三四五六七八九十])"_s;
const auto dayWords = u"(?:3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?"
                      "|十[一二三四五六七八九]?|[一二三四五六七八九])"_s;

/// A number that may stand after `words` is not cut in half.
QString group(const QString &name, const QString &suffix, const QString &words)
{
    return u"(?<"_s + name + suffix + u'>' + words + u')';
}

QString partOfYearPattern(const QString &suffix)
{
    return u"(?:第?"_s + group(u"quarter"_s, suffix, u"[一二三四1-4](?=季度)"_s) + u"季度|(?<first"_s +
           suffix + u">首季度?)|前"_s + group(u"quarters"_s, suffix, u"[一二两三123]"_s) +
           u"个?季度|(?:前|(?<=年)头)\\s?"_s +
           group(u"months"_s, suffix, u"1[01]|[2-9]|十一?|[两二三四五六七八九]"_s) +
           u"\\s?个?月(?!内|里|来)|"_s + group(u"half"_s, suffix, u"[上下]半年|(?<=年)[前后]半年"_s) +
           u"|"_s +
           group(u"edge"_s, suffix,
                 u"年(?:终岁末|末岁尾)|岁末年[初终]|年[初底末终](?!级|中)|年中(?![国央心学小])|岁末|岁尾"_s) +
           u")"_s;
}

QString yearEdgePattern(const QString &suffix)
{
    return group(u"yearedge"_s, suffix, u"[底末](?![层端])|初(?![中级步心审衷次])|中(?=$|[^\\p{L}])"_s);
}

QString weekdayPattern(const QString &suffix)
{
    return u"(?:\\s*[(,]?(?:星期|周|礼拜)"_s + group(u"weekday"_s, suffix, u"[一二三四五六日天]"_s) +
           u"[)]?)"_s;
}

Period readQuarter(int year, const PatternMatch &match, const QString &suffix)
{
    const auto number = [&](QStringView name) { return wholeNumeral(match.capturedView({name, suffix})); };
    if (const int quarter = number(u"quarter"); quarter > 0)
        return monthsPeriod(year, quarter * 3 - 2, quarter * 3);
    if (match.hasCaptured({u"first", suffix}))
        return monthsPeriod(year, 1, 3);
    if (const int quarters = number(u"quarters"); quarters > 0)
        return monthsPeriod(year, 1, quarters * 3);
    if (const int months = number(u"months"); months > 0)
        return monthsPeriod(year, 1, months);
    const QStringView half = match.capturedView({u"half", suffix});
    if (!half.isEmpty())
        return half.startsWith(u'上') || half.startsWith(u'前') ? monthsPeriod(year, 1, 6)
                                                                : monthsPeriod(year, 7, 12);
    return {};
}

Period readEdge(int year, QStringView edge)
{
    if (edge.endsWith(u'初') && !edge.startsWith(u'岁'))
        return monthPeriod(year, 1);
    if (edge.contains(u'中'))
        return monthsPeriod(year, 6, 7);
    return monthPeriod(year, 12);
}

Period readMonthPart(int year, int month, QStringView part)
{
    if (part.isEmpty())
        return monthPeriod(year, month);
    if (part.startsWith(u'上') || part == u"初")
        return tenDaysPeriod(year, month, 1);
    if (part.contains(u'中'))
        return tenDaysPeriod(year, month, 2);
    return tenDaysPeriod(year, month, 3);
}

/// The year of a quarter or half told without one: to come as long as it has not ended. The first months of a
/// year are told when they are over.
int yearOfPart(const PatternMatch &match, const QString &suffix, const TimeClocks &clocks)
{
    const Period part = readQuarter(2000, match, suffix);
    if (clocks.forward)
        return clocks.yearOf(part.end.month(), part.end.day());
    const bool first = match.hasCaptured({u"months", suffix}) || match.hasCaptured({u"quarters", suffix});
    return clocks.yearOf(first ? part.end.month() : part.start.month(), part.start.day());
}

QStringView edgeOf(const PatternMatch &match, const QString &suffix)
{
    const QStringView edge = match.capturedView({u"edge", suffix});
    return edge.isEmpty() ? match.capturedView({u"yearedge", suffix}) : edge;
}

/// A year with or without a part of it, or a part without its year.
CalendarPoint readPartOfYear(const PatternMatch &match, const QString &suffix, int year,
                             const TimeClocks &clocks)
{
    const bool told = year > 0;
    if (const QStringView edge = edgeOf(match, suffix); !edge.isEmpty()) {
        if (!told)
            year = clocks.sentenceYear > 0 ? clocks.sentenceYear : clocks.today().year();
        return {readEdge(year, edge), Precision::Span, told};
    }
    if (!told)
        year = yearOfPart(match, suffix, clocks);
    const Period quarter = readQuarter(year, match, suffix);
    if (quarter.isKnown() || !told)
        return {quarter, Precision::Span, told};
    return {yearPeriod(year), Precision::Year, true};
}

/// 12月15日(星期三): the year in which that day falls on the weekday told with it, if it is this one or the
/// next.
int yearByWeekday(int year, int month, int day, QStringView weekday)
{
    const QDate next(year + 1, month, day);
    if (weekday.isEmpty() || QDate(year, month, day).dayOfWeek() == weekdayOf(weekday))
        return year;
    return next.dayOfWeek() == weekdayOf(weekday) ? year + 1 : year;
}

int relativeMonthShift(QStringView words)
{
    if (words.startsWith(u"上上"))
        return -2;
    if (words.startsWith(u"下下"))
        return 2;
    return words.startsWith(u'上') ? -1 : words.startsWith(u'下') ? 1 : 0;
}

} // namespace

QString dayTimePattern()
{
    const auto daytime =
        u"(?:凌晨|清晨|一?大清早|一大早|一早|早晨|早上|上午|中午|午后|下午|傍晚|晚上|晚间|深夜|夜间|夜里|当晚|早|晚|夜)"_s;
    const auto clock = u"(?:\\d{1,2}[:]\\d{2}(?:[:]\\d{2})?|(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:时(?"
                       u"!代|期|间|尚|段)|点(?!位|多种|(?![一三]刻|[二三四五]十|[零〇一二三四五六七八九]{1,3}"
                       u"分)[一二三四五六七八九零]))"
                       "(?:半|整|许|一刻|三刻|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})分?)?)"_s;
    const QString until =
        u"(?:\\s*(?:至|到|-|—{1,2}|~)\\s*"_s + daytime + u'?' + clock + u")?"_s; // 9时至11时
    return u"(?:\\s*"_s + daytime + u"(?:"_s + clock + until + u")?|\\s*"_s + clock + until + u")"_s;
}

QString calendarYearPattern(const QString &suffix)
{
    return u"(?:"_s +
           group(
               u"year"_s, suffix,
               u"(?<!\\d)(?:1[89]|20)\\d{2}|[一二][九〇零][〇零一二三四五六七八九]{2}|(?<![\\d.])9\\d|(?<![\\d.])0\\d|九[〇零一二三四五六七八九]|(?<![\\d.])[012]\\d(?=年\\s*(?:(?:1[0-2]|0?[1-9])月|[底初末]|第?[一二三四1-4]季度|[上下]半年|的?[春夏秋冬][天季]))|[〇零一二][〇零一二三四五六七八九](?=年\\s*(?:[一二三四五六七八九十]{1,2}月|(?:1[0-2]|0?[1-9])月|第?[一二三四]季度|[上下]半年))|[零〇][一二三四五六七八九](?=年)|[二两]千零?[一二三四五六七八九十]{1,3}"_s) +
           u"\\s*年(?!级|代)|"_s +
           group(
               u"relative"_s, suffix,
               u"今年|(?<!过)去年|大前年|(?<!以)前年|明年|大后年|(?<![产业成工用目期设运售改])后年(?!产|均|销|营|接待|处理|可|税|利|吞吐|收入|发电|生产)|本年|(?<!以)上年(?!度)|当年|同年|次年|翌年|第二年|上一年|下一年|(?<!年)来年"_s) +
           u")(?:度|全年)?"_s;
}

QString calendarPointPattern(const QString &suffix)
{
    const QString year = calendarYearPattern(suffix);
    const QString month =
        u"(?:(?<![\\d.])"_s + group(u"month"_s, suffix, monthWords) + u"\\s*月(?!一(?![日号]))份?|"_s +
        group(u"relativemonth"_s, suffix,
              u"本月|当月|同月|这个?月|上上个?月|上(?:一?个)?月|下下个?月|下(?:一?个)?月|次月"_s) +
        u"份?)"_s;
    const QString day = group(u"day"_s, suffix, dayWords) + u"\\s*[日号](?![,、]?号)"_s +
                        weekdayPattern(suffix) + u"?"_s + dayTimePattern() + u"?"_s;
    const QString monthPart =
        group(u"part"_s, suffix, u"[上中下]旬|[初底末](?![层端中级])|中(?![国央小心旬学])"_s);
    const QString iso =
        group(u"isoyear"_s, suffix,
              (suffix == u"1" ? u"(?<![\\d.\\-/])"_s : u"(?<![\\d.])"_s) + u"(?:19|20)\\d{2}"_s) +
        u"([-./])"_s + group(u"isomonth"_s, suffix, u"1[0-2]|0?[1-9]"_s) + u"[-./]"_s +
        group(u"isoday"_s, suffix, u"3[01]|[12]\\d|0?[1-9]"_s) + u"(?![\\d])"_s;
    const QString rest =
        month + u"\\s*(?:"_s + day + u"|"_s + monthPart + u")?|"_s + partOfYearPattern(suffix);
    const QString noYear =
        group(u"year"_s, suffix, u"(?!)"_s) + u"?"_s + group(u"relative"_s, suffix, u"(?!)"_s) + u"?"_s;
    // Both branches number their groups alike, so that a point without a year leaves the year's groups empty.
    return u"(?:"_s + iso + u"|(?|"_s + year + u"(?:\\s*的?\\s*(?:"_s + rest + u"|"_s +
           yearEdgePattern(suffix) + u"))?|"_s + noYear + u"(?:"_s + rest + u")))"_s;
}

QString shortDayPattern(const QString &suffix)
{
    return u"(?:"_s + group(u"day"_s, suffix, dayWords) + u"\\s*[日号]"_s + weekdayPattern(suffix) + u"?"_s +
           dayTimePattern() + u"?)"_s;
}

int readCalendarYear(const PatternMatch &match, const QString &suffix, const TimeClocks &clocks)
{
    const QStringView relative = match.capturedView({u"relative", suffix});
    if (relative.isEmpty()) {
        const int year = wholeNumeral(match.capturedView({u"year", suffix}));
        return year < 0 ? 0 : year < 50 ? 2000 + year : year < 100 ? 1900 + year : year;
    }
    if (!clocks.today().isValid())
        return 0;
    const int issueYear = clocks.today().year();
    const int toldYear = clocks.told.isKnown()
                             ? (clocks.told.start.isValid() ? clocks.told.start : clocks.told.end).year()
                             : issueYear;
    if (relative == u"当年" || relative == u"同年")
        return toldYear;
    if (relative == u"次年" || relative == u"翌年" || relative == u"第二年")
        return toldYear + 1;
    if (relative.startsWith(u"大前"))
        return issueYear - 3;
    if (relative.startsWith(u"大后"))
        return issueYear + 3;
    switch (relative.front().unicode()) {
    case u'去':
    case u'上':
        return issueYear - 1;
    case u'前':
        return issueYear - 2;
    case u'明':
    case u'来':
    case u'下':
        return issueYear + 1;
    case u'后':
        return issueYear + 2;
    default:
        return issueYear;
    }
}

CalendarPoint readCalendarPoint(const PatternMatch &match, const QString &suffix, const TimeClocks &clocks)
{
    const auto number = [&](QStringView name) { return wholeNumeral(match.capturedView({name, suffix})); };
    if (match.hasCaptured({u"isoyear", suffix}))
        return {Period::day(QDate(number(u"isoyear"), number(u"isomonth"), number(u"isoday"))),
                Precision::Day, true};
    int year = readCalendarYear(match, suffix, clocks);
    const bool told = year > 0;
    int month = number(u"month");
    if (const QStringView relative = match.capturedView({u"relativemonth", suffix}); !relative.isEmpty()) {
        const bool counted = relative == u"当月" || relative == u"同月" || relative == u"次月";
        const QDate base = counted && clocks.told.start.isValid() ? clocks.told.start : clocks.likeliestDay();
        const QDate shifted = base.addMonths(relative == u"次月" ? 1 : relativeMonthShift(relative));
        month = shifted.month();
        year = told ? year : shifted.year();
    }
    if (month <= 0)
        return readPartOfYear(match, suffix, year, clocks);
    const int day = number(u"day");
    if (year <= 0) {
        year = clocks.yearOf(month, std::max(day, 1));
        if (year > 0 && clocks.sentenceYear <= 0)
            year = yearByWeekday(year, month, day, match.capturedView({u"weekday", suffix}));
    }
    if (day > 0)
        return {Period::day(QDate(year, month, day)), Precision::Day, told};
    const QStringView part = match.capturedView({u"part", suffix});
    return {readMonthPart(year, month, part), part.isEmpty() ? Precision::Month : Precision::Span, told};
}

} // namespace jianbao

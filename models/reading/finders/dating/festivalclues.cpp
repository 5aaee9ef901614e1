#include "models/reading/finders/dating/festivalclues.h"

#include "models/reading/finders/numbers/numeral.h"
#include "models/reading/finders/times/calendarperiods.h"

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int firstYear = 1990;
constexpr int lastYear = 2060;
constexpr int daysAwaited = 45;    ///< 春节为1月22日 may be told in December
constexpr qsizetype mostYears = 5; ///< more: the day is much the same every year

int lunarMonth(QStringView words)
{
    if (words == u"正" || words == u"大年")
        return 1;
    return words == u"冬" ? 11 : words == u"腊" ? 12 : wholeNumeral(words);
}

} // namespace

FestivalClues::FestivalClues(const Lexicon &lexicon)
    : m_festivals(lexicon)
    , m_pattern(
          u"(?<!年)(?<!\\d)(?<month>1[0-2]|[1-9])月(?<day>3[01]|[12]\\d|[1-9])日"
          "(?:电[(][^()\\n]{2,16}[)]今[天日])?[,(\\s]{0,2}(?:(?:正值|恰逢|适逢|正是|正逢|又逢|喜迎|是|逢|为)"
          "\\s*)?(?:我国|中国)?(?:传统佳节|"
          "传统节日)?"
          "(?:(?:农历|阴历)?(?<lunarmonth>正月|冬月|腊月|大年|[一二三四五六七八九十]{1,2}月(?=初|[十廿二三]))"
          "(?<lunarday>初[一二三四五六七八九十]|十[一二三四五六七八九]|二十[一二三四五六七八九]?|廿["
          "一二三四五六七八九]|三十)"
          "|[“]?(?<name>"_s +
          m_festivals.names().join(u'|') +
          u")[”]?)(?:节|佳节)?(?<shift>前[一1]天|前夜|前夕|的?第二天|后[一1]天|次日|的?前|期间|假|的?最后|将|"
          u"即将|临近|后)?"
          "|(?<!\\d年)(?<!明年)(?<!去年)(?<!前年)(?<festival>春节|除夕|元宵|清明|端午|七夕|中秋|重阳)"
          u"节?(?:[(]|(?:就|正)?(?:是|在|为)|落在)(?<month2>1[0-2]|[1-9])月(?<day2>3[01]|[12]\\d|[1-9])日"_s)
{
}

/// Whether a day is the one that the words set; null if they set none.
FestivalClues::DayTest FestivalClues::testOf(const PatternMatch &match) const
{
    if (match.hasCaptured(u"festival"_s))
        return onFestival(match.captured(u"festival"_s), 0);
    const QStringView shift = match.capturedView(u"shift"_s);
    const bool dayBefore = shift == u"前一天" || shift == u"前1天";
    const bool dayAfter = shift.endsWith(u"第二天") || shift == u"次日" || shift.startsWith(u"后一天");
    if (!shift.isEmpty() && !dayBefore && !dayAfter)
        return {};
    const int days = dayBefore ? -1 : dayAfter ? 1 : 0;
    if (match.hasCaptured(u"name"_s))
        return onFestival(match.captured(u"name"_s), days);
    QStringView monthWords = match.capturedView(u"lunarmonth"_s);
    if (monthWords.endsWith(u'月'))
        monthWords.chop(1);
    const QStringView dayWords = match.capturedView(u"lunarday"_s);
    const int month = monthWords == u"大年" && dayWords == u"三十" ? 12 : lunarMonth(monthWords);
    const int lunarDay = wholeNumeral(dayWords.startsWith(u'初') ? dayWords.mid(1) : dayWords);
    return [calendar = &m_festivals.lunarCalendar(), month, lunarDay, days](QDate day) {
        const QDate told = day.addDays(-days); // the twelfth month may lie in the year before and in its own
        return calendar->day(told.year(), month, lunarDay) == told ||
               (month > 10 && calendar->day(told.year() - 1, month, lunarDay) == told);
    };
}

FestivalClues::DayTest FestivalClues::onFestival(const QString &name, int days) const
{
    return [festival = m_festivals.daysOf(name), days](QDate day) {
        return festival(day.year()).addDays(days) == day;
    };
}

QList<IssueClue> FestivalClues::of(const PatternMatch &match) const
{
    const bool behind = match.hasCaptured(u"festival"_s); // 春节是1月22日
    const int month = wholeNumeral(match.capturedView(behind ? u"month2"_s : u"month"_s));
    const int dayOfMonth = wholeNumeral(match.capturedView(behind ? u"day2"_s : u"day"_s));
    const DayTest isIt = testOf(match);
    QList<IssueClue> clues;
    for (int year = firstYear; isIt && year <= lastYear; ++year) {
        const QDate day(year, month, dayOfMonth);
        if (!day.isValid() || !isIt(day))
            continue;
        const QDate first =
            behind ? std::min(QDate(year, 1, 1), day.addDays(-daysAwaited)) : QDate(year, 1, 1);
        clues.append({{match.capturedStart(), match.capturedEnd()}, {first, QDate(year, 12, 31)}, 2.5});
    }
    return clues.size() <= mostYears ? clues : QList<IssueClue>();
}

} // namespace jianbao

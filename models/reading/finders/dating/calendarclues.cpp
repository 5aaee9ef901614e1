#include "models/reading/finders/dating/calendarclues.h"

#include "models/reading/finders/dating/cluereading.h"

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int firstYear = 1990;
constexpr int lastYear = 2060;
constexpr int nearNewYear = 21; ///< days

const auto dayWords = u"(?<month>1[0-2]|0?[1-9])月(?<day>[12]\\d|3[01]|0?[1-9])日"_s;

/// A line of its own: 2021年2月20日 星期六 is the issue's own date, 2021年2月20日 under a notice only its
/// year.
QList<IssueClue> readDateLine(const PatternMatch &match)
{
    const QDate day(numberIn(match, u"year"_s), numberIn(match, u"month"_s), numberIn(match, u"day"_s));
    if (!day.isValid())
        return {};
    return match.hasCaptured(u"weekday"_s) ? QList<IssueClue>{{spanOf(match), Period::day(day), 30}}
                                           : QList{inYear(spanOf(match), day.year(), 4)};
}

/// 2月29日 is a day of leap years only.
QList<IssueClue> readLeapDay(const PatternMatch &match)
{
    QList<IssueClue> clues;
    for (int year = firstYear; year <= lastYear; ++year) {
        if (QDate::isLeapYear(year))
            clues.append(inYear(spanOf(match), year, 2));
    }
    return clues;
}

/// 2月19日(星期五) falls on that weekday in some years only; a day around New Year may be told on its other
/// side.
QList<IssueClue> readWeekday(const PatternMatch &match)
{
    const QStringView word = match.capturedView(u"weekday"_s);
    const int weekday = word == u"日" || word == u"天" ? 7 : numberIn(match, u"weekday"_s);
    const int month = numberIn(match, u"month"_s);
    const int dayOfMonth = numberIn(match, u"day"_s);
    QList<IssueClue> clues;
    for (int year = firstYear; year <= lastYear; ++year) {
        const QDate day(year, month, dayOfMonth);
        if (day.isValid() && day.dayOfWeek() == weekday)
            clues.append({spanOf(match),
                          {std::min(QDate(year, 1, 1), day.addDays(-nearNewYear)),
                           std::max(QDate(year, 12, 31), day.addDays(nearNewYear))},
                          2});
    }
    return clues;
}

} // namespace

QList<ClueRule> calendarClueRules()
{
    return {
        {u"(?:^|\\n)\\s*"_s + yearWords + u"年"_s + dayWords +
             u"(?<weekday>[^\\n,。]{0,4}(?:星期|周)[一二三四五六日天][^\\n,。]{0,20})?(?=\\n|$)"_s,
         readDateLine},
        {u"(?<!年)"_s + dayWords + u"\\s*[(,]?(?:星期|周)(?<weekday>[一二三四五六日天])"_s, readWeekday},
        {u"(?<![\\d年])0?2月29日"_s, readLeapDay},
    };
}

} // namespace jianbao

#include "models/reading/facts/wholeyears.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

const auto rule = u"whole year"_s;

/// 2021年, 上半年: results of one year were told before.
bool isWithinYear(const FoundTime &time)
{
    constexpr int fewestDays = 27;
    return time.kind == FoundTime::Kind::Range && !time.comparison && !time.future &&
           time.period.start.isValid() && time.period.end.isValid() &&
           time.period.start.year() == time.period.end.year() &&
           time.period.start.daysTo(time.period.end) >= fewestDays;
}

} // namespace

QList<FoundTime> wholeYears(const ArticleMarks &marks)
{
    static const QRegularExpression word(
        u"(?<![\\d年])全年(?!度?(?:的?目标|的?任务|的?计划|的?预算|无休|平均))"_s);
    const QDate issue = marks.issue.latest;
    if (!issue.isValid())
        return {};
    constexpr int lastMonthOfReports = 3;
    const bool between = issue.month() > lastMonthOfReports && issue.month() < 12;
    int year = issue.month() == 12 ? issue.year() : issue.year() - 1;
    QList<FoundTime> years;
    auto told = marks.times.cbegin();
    QRegularExpressionMatchIterator matches = word.globalMatch(marks.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        for (; told != marks.times.cend() && told->at.from < match.capturedStart(); ++told) {
            if (between && isWithinYear(*told))
                year = told->period.start.year();
        }
        FoundTime time;
        time.at = {match.capturedStart(), match.capturedEnd()};
        time.kind = FoundTime::Kind::Range;
        time.period = {QDate(year, 1, 1), QDate(year, 12, 31)};
        time.precision = Precision::Year;
        time.rule = rule;
        if (!anyOverlaps(marks.times, time.at))
            years.append(time);
    }
    return years;
}

bool isWholeYear(const FoundTime &time)
{
    return time.rule == rule;
}

} // namespace jianbao

#include "models/reading/facts/wholeyears.h"

#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/finders/patterns/wordplace.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

const auto rule = u"whole year"_s;
constexpr int lastMonthOfReports = 3;

/// 2021年, 上半年: results of one year were told before.
bool isWithinYear(const FoundTime &time)
{
    constexpr int fewestDays = 27;
    return time.kind == FoundTime::Kind::Range && !time.comparison && !time.future &&
           time.period.start.isValid() && time.period.end.isValid() &&
           time.period.start.year() == time.period.end.year() &&
           time.period.start.daysTo(time.period.end) >= fewestDays;
}

FoundTime yearTime(Span at, int year)
{
    FoundTime time;
    time.at = at;
    time.kind = FoundTime::Kind::Range;
    time.period = {QDate(year, 1, 1), QDate(year, 12, 31)};
    time.precision = Precision::Year;
    return time;
}

/// The year before that of a paper of the first months, which looks back on it; 0 of another paper.
int yearLookedBackOn(const ArticleMarks &marks)
{
    const QDate issue = marks.issue.latest;
    return issue.isValid() && issue.month() <= lastMonthOfReports ? issue.year() - 1 : 0;
}

/// The one year in which what was told last before `at` in its paragraph lies; 0 if nothing was.
int yearToldBefore(const ArticleMarks &marks, qsizetype at)
{
    const qsizetype paragraph = at > 0 ? marks.text.lastIndexOf(u'\n', at - 1) + 1 : 0;
    int year = 0;
    for (const FoundTime &told : within(marks.times, {paragraph, at})) {
        const bool ofYear = told.period.start.isValid() && told.period.end.isValid() &&
                            told.period.start.year() == told.period.end.year();
        if (ofYear && !told.comparison)
            year = told.period.start.year();
    }
    return year;
}

/// 过去一年 and 这一年 as the calendar year that is meant; 0 of other words.
int yearMeant(const FoundTime &time, const ArticleMarks &marks)
{
    static const FilteredExpression past(u"^(?:过去的?|这)(?:一年|1年)$"_s);
    const QStringView words = marks.words(time.at);
    if (!past.match(words).hasMatch())
        return 0;
    const int told = words.front() == u'这' ? yearToldBefore(marks, time.at.from) : 0;
    return told > 0 ? told : yearLookedBackOn(marks);
}

/// 那一年: the year told last in the paragraph.
QList<FoundTime> yearsOfStories(const ArticleMarks &marks)
{
    static const QRegularExpression word(u"那一年(?=[，,\\p{sc:Han}])(?![来多度以])"_s);
    QList<FoundTime> years;
    if (!holdsWord(marks.text, u"那一年"))
        return years;
    for (auto matches = word.globalMatch(marks.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const Span at{match.capturedStart(), match.capturedEnd()};
        if (const int year = yearToldBefore(marks, at.from); year > 0 && !anyOverlaps(marks.times, at))
            years.append(yearTime(at, year));
    }
    return years;
}

/// 现有企业54家 behind 2013年建园: what stands now.
QList<FoundTime> presentStates(const ArticleMarks &marks)
{
    static const QRegularExpression word(
        u"(?<![对将在的以把从按与和为由至到出表实发体呈兑再涌]|利用|依托|盘活)"
        u"现(?:已(?:有|拥有|建有|集聚|入驻)|有|拥有|建有|设有|辖|共有|入驻|在(?![场线行]))"_s);
    QList<FoundTime> states;
    if (!marks.text.contains(u'现'))
        return states;
    for (auto matches = word.globalMatch(marks.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        FoundTime time;
        time.at = {match.capturedStart(), match.capturedStart() + 1};
        time.kind = FoundTime::Kind::Present;
        time.period = marks.issueWindow();
        time.rule = u"present state"_s;
        if (!anyOverlaps(marks.times, time.at))
            states.append(time);
    }
    return states;
}

/// The years that only 全年 tells: 全年完成税收2亿元. A paper of the first months tells of the year before,
/// one of December of its own, one between of the year told last. Not the aim of a year (完成全年目标), nor a
/// year that has its number (2021年全年). Left to right; none overlaps the marks' times.
QList<FoundTime> wholeYears(const ArticleMarks &marks)
{
    static const QRegularExpression word(
        u"(?<![\\d年])全年(?!度?(?:的?目标|的?任务|的?计划|的?预算|无休|平均))"_s);
    const QDate issue = marks.issue.latest;
    if (!issue.isValid() || !holdsWord(marks.text, u"全年"))
        return {};
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

} // namespace

QList<FoundTime> timesOfFigures(const ArticleMarks &marks)
{
    QList<FoundTime> times = marks.times;
    for (FoundTime &time : times) {
        if (const int year = yearMeant(time, marks); year > 0) {
            time = yearTime(time.at, year);
            time.rule = rule;
        }
    }
    times += wholeYears(marks) + yearsOfStories(marks) + presentStates(marks);
    std::sort(times.begin(), times.end(),
              [](const FoundTime &a, const FoundTime &b) { return a.at.from < b.at.from; });
    return times;
}

bool isWholeYear(const FoundTime &time)
{
    return time.rule == rule;
}

} // namespace jianbao

#include "models/reading/finders/dating/cluerules.h"

#include "models/reading/finders/dating/calendarclues.h"
#include "models/reading/finders/dating/cluereading.h"
#include "models/reading/finders/dating/planclues.h"

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

/// 2021年工作会议, 2021迎新春晚会, 2021年是……之年: told in that year or right before it.
QList<IssueClue> readNamedYear(const PatternMatch &match)
{
    const int year = numberIn(match, u"year"_s);
    return {{spanOf(match), {QDate(year - 1, 12, 15), QDate(year, 12, 31)}, 4}};
}

/// 2021年是……之年,我区完成……3亿元: told when the year is nearly or just over.
QList<IssueClue> readYearInReview(const PatternMatch &match)
{
    const int year = numberIn(match, u"year"_s);
    const Span at = spanOf(match);
    return {inYear(at, year, 2), {at, {QDate(year + 1, 1, 1), QDate(year + 1, 3, 31)}, 3}};
}

/// 2020年春节 may be the last one or a memory; 2022年夏粮总产量 is told when the harvest is in.
QList<IssueClue> readSeasonsYear(const PatternMatch &match)
{
    return {inYear(spanOf(match), numberIn(match, u"year"_s), 2.5)};
}

/// 2015年春运 and 2015年春季学期 are told of from the weeks before New Year on.
QList<IssueClue> readEarlySeasonsYear(const PatternMatch &match)
{
    const int year = numberIn(match, u"year"_s);
    return {{spanOf(match), {QDate(year - 1, 12, 1), QDate(year, 12, 31)}, 2.5}};
}

/// 2022年网格员招聘, 2022年招生: told in that year or in the months before it.
QList<IssueClue> readCalledYear(const PatternMatch &match)
{
    const int year = numberIn(match, u"year"_s);
    return {{spanOf(match), {QDate(year - 1, 10, 1), QDate(year, 12, 31)}, 2}};
}

/// 2025年度国考, 2025年硕士研究生招生: most is told of them in the autumn before.
QList<IssueClue> readAutumnExamYear(const PatternMatch &match)
{
    const int year = numberIn(match, u"year"_s);
    return {{spanOf(match), {QDate(year - 1, 9, 1), QDate(year - 1, 12, 31)}, 3},
            {spanOf(match), {QDate(year, 1, 1), QDate(year, 7, 31)}, 2}};
}

/// 2021—2022学年 runs from summer to summer.
QList<IssueClue> readSchoolYear(const PatternMatch &match)
{
    const int year = numberIn(match, u"year"_s);
    return {{spanOf(match), {QDate(year - 1, 6, 1), QDate(year - 1, 12, 31)}, 3},
            {spanOf(match), {QDate(year, 1, 1), QDate(year, 7, 31)}, 3}};
}

/// 2024年度 is told within the year and in the months after it.
QList<IssueClue> readBusinessYear(const PatternMatch &match)
{
    const int year = numberIn(match, u"year"_s);
    const Span at = spanOf(match);
    return {inYear(at, year, 1.5),
            {at, {QDate(year, 7, 1), QDate(year, 12, 31)}, 0.5},
            {at, {QDate(year + 1, 1, 1), QDate(year + 1, 6, 30)}, 2}};
}

/// 刚刚过去的2018年 is told in the year after it.
QList<IssueClue> readYearOver(const PatternMatch &match)
{
    return {inYear(spanOf(match), numberIn(match, u"year"_s) + 1, 4)};
}

/// 2024年度征订 is told in the months before.
QList<IssueClue> readSubscriptionYear(const PatternMatch &match)
{
    const int year = numberIn(match, u"year"_s);
    return {{spanOf(match), {QDate(year - 1, 9, 1), QDate(year - 1, 12, 31)}, 5}};
}

/// 2022年……谋划 is told in the year before or at its beginning.
QList<IssueClue> readPlannedYear(const PatternMatch &match)
{
    const int year = numberIn(match, u"year"_s);
    return {inYear(spanOf(match), year - 1, 2.5), inYear(spanOf(match), year, 1.5)};
}

/// 自2022年以来……连续三年 ends in 2024.
QList<IssueClue> readRunningYears(const PatternMatch &match)
{
    const int count = numberIn(match, u"count"_s);
    return count > 0 ? QList{inYear(spanOf(match), numberIn(match, u"year"_s) + count - 1, 3)}
                     : QList<IssueClue>();
}

/// 成立于2019年……经过两年的发展 is 2021; 一年多 is the second year.
QList<IssueClue> readDuration(const PatternMatch &match)
{
    const int count = numberIn(match, u"count"_s);
    const int year = numberIn(match, u"year"_s);
    if (count <= 0 || count > 40)
        return {};
    const double weight = match.captured().size() > 120 ? 1.5 : 3;
    return {
        inYear({match.capturedEnd() - std::min<qsizetype>(12, match.capturedLength()), match.capturedEnd()},
               year + count, weight)};
}

/// 今年是建区二十周年……2003年8月,…挂牌 is 2023.
QList<IssueClue> readFounding(const PatternMatch &match)
{
    const int count = numberIn(match, u"count"_s);
    return count > 0 ? QList{inYear({match.capturedStart(), match.capturedEnd(u"count"_s) + 2},
                                    numberIn(match, u"year"_s) + count, 2.5)}
                     : QList<IssueClue>();
}

/// 2022年度能耗降到0.08吨 is told when the year is over.
QList<IssueClue> readBusinessFigure(const PatternMatch &match)
{
    const int year = numberIn(match, u"year"_s);
    return {inYear(spanOf(match), year + 1, 2), inYear(spanOf(match), year, 0.5)};
}

/// 五年前……2016年 is told in 2021, most surely if one sentence tells both.
QList<IssueClue> readYearsAgo(const PatternMatch &match)
{
    const int count = numberIn(match, u"count"_s);
    const double weight = match.captured().contains(u'。') ? 1.5 : 2;
    return count > 1 && count <= 60
               ? QList{inYear({match.capturedStart(), match.capturedStart(u"year"_s) + 5},
                              numberIn(match, u"year"_s) + count, weight)}
               : QList<IssueClue>();
}

/// 2022届毕业生 are told of from the autumn before to the end of their year.
QList<IssueClue> readGraduates(const PatternMatch &match)
{
    const int year = numberIn(match, u"year"_s);
    return {{spanOf(match), {QDate(year - 1, 9, 1), QDate(year - 1, 12, 31)}, 1.5},
            {spanOf(match), yearPeriod(year), 2}};
}

/// 2023级新生 are told of from the summer on.
QList<IssueClue> readFreshmen(const PatternMatch &match)
{
    const int year = numberIn(match, u"year"_s);
    return {{spanOf(match), {QDate(year, 6, 1), QDate(year, 12, 31)}, 2.5}};
}

/// Years in the names of meetings, seasons and subscriptions.
QList<ClueRule> namedYearRules()
{
    const auto deeds = u"(?!启动|开展|实施|组织|举办|举行|召开|参加|推出|成立|入选|以来|获|荣|起|了)"_s;
    const auto meetings =
        u"(?:工作会|年会|培训|晚会|动员会|招聘会|推进会|部署会|运动会|座谈会|博览会|大会|会议|论坛"
        "|大赛|比赛|邀请赛|锦标赛|联赛|挑战赛|马拉松|峰会|展览会|交易会|洽谈会|推介会|双选会|对接会|展销会|"
        "创新周|文化节|艺术节|旅游节|购物节|活动|行动|仪式|评选|公示|宣传周|宣传月)"_s;
    const auto calls = u"(?:考试|招生|招聘|公告)"_s;
    return {
        {u"(?<!自|从|较|比|在|《)"_s + yearWords +
             u"(?!年度|学年|年?[^,。;]{0,6}研究生)(?:年(?!\\d|度))?(?=[^\\d,。;《》])(?:"_s + deeds +
             u"[^,。;《》、\\d]){0,12}?"_s + meetings,
         readNamedYear},
        {u"(?<!自|从|较|比|在|《|计划|预计|争取)"_s + yearWords + u"年(?=[^\\d,。;《》])(?:"_s + deeds +
             u"[^,。;《》、\\d]){0,12}?"_s + calls,
         readCalledYear},
        {u"(?<!较|比|与)"_s + yearWords + u"年(?:春运|元旦|春节|寒假|春季学期)"_s, readEarlySeasonsYear},
        {yearWords +
             u"年(?:[^,。;\\d]{0,14}期间|(?:全国|全省|全市|全区)?[“]?(?:元宵|清明|端午|中秋|国庆|"
             u"五一|高考|中考"
             "|暑运|暑期|新学期|秋季学期|汛期|三夏|三秋|敬老月|质量月|安全生产月|科技周|宣传周|毕业季))"_s,
         readSeasonsYear},
        {yearWords + u"年度?[^,。;\\d]{0,12}?(?:国考|公务员|研究生)"_s, readAutumnExamYear},
        {u"(?<!\\d)20\\d{2}[-—~至]{1,2}"_s + yearWords + u"学年"_s, readSchoolYear},
        {yearWords + u"年度[^,。;\\d]{0,12}?(?:申领|申报|征集|招聘|招生|招募|报名)"_s, readNamedYear},
        {yearWords + u"年度?[^,。;\\d]{0,8}?(?:征订|订阅|发行工作)"_s, readSubscriptionYear},
    };
}

/// The year that is over.
QList<ClueRule> yearsEndRules()
{
    const auto results = u",[^。;\\n]{0,24}?(?:完成|实现|取得)[^。;\\n\\d]{0,24}?\\d"_s;
    return {
        {u"(?:过去的|逝去的|告别)"_s + yearWords + u"年?"_s, readYearOver},
        {u"(?<!过去的|逝去的)"_s + yearWords + u"年是[^,。;]{0,14}之年(?!"_s + results + u")"_s,
         readNamedYear},
        {u"(?<!过去的|逝去的)"_s + yearWords + u"年是[^,。;]{0,14}之年"_s + results, readYearInReview},
    };
}

/// Years of harvests and figures, and what is planned for one.
QList<ClueRule> figureRules()
{
    const auto figure = u"[^,。;\\d\\n]{2,16}(?:达到?|[降升][到至]|增长到?|为|实现|完成)了?\\d"_s;
    return {
        {yearWords + u"年(?:全[国省市区])?(?:夏粮|早稻|秋粮|粮食)"_s, readSeasonsYear},
        {yearWords + u"年度"_s + figure, readBusinessFigure},
        {yearWords + u"年度(?!"_s + figure + u')', readBusinessYear},
        {yearWords + u"年(?!的)[^,。;\\d]{0,20}(?:谋划|计划|打算|工作思路|工作安排)"_s, readPlannedYear},
    };
}

/// How long it is since a year that is told.
QList<ClueRule> durationRules()
{
    const auto founding = u"(?:建[区园镇村厂校院]|成立|挂牌|设立|获批|创建)"_s;
    const QString yearsSince = founding + countWords + u"周年[\\s\\S]{1,160}?"_s + yearWords +
                               u"年[^。;\\n]{0,24}(?:挂牌|成立|设立|获批|奠基|诞生|起步)"_s;
    return {
        {u"(?:自|从)"_s + yearWords + u"年(?:以来|起|开始)[^。\\n]{0,40}?连续"_s + countWords + u"年"_s,
         readRunningYears},
        {yearWords + u"年[^\\n]{0,200}?(?:经过|历经|通过)(?:了|近)?"_s + countWords +
             u"(?:多|余)?年多?(?:来)?的"_s,
         readDuration},
        {yearWords + u"年,[^\\n]{0,200}?(?<=[\\n。])"_s + countWords + u"年(?:下来|过去)"_s, readDuration},
        {u"今年是[^,。;\\n]{0,10}?"_s + yearsSince, readFounding},
        {u"(?:举行|召开|纪念|庆祝|迎来)[^,。;\\n]{0,8}?"_s + yearsSince, readFounding},
        {yearWords + u"届[^,。;\\n\\d]{0,6}毕业生"_s, readGraduates},
        {yearWords + u"级[^,。;\\n\\d]{0,6}新生"_s, readFreshmen},
        {u"(?<![\\d年])"_s + countWords + u"年前[^\\d]{0,90}?"_s + yearWords + u"年"_s, readYearsAgo},
    };
}

} // namespace

QList<ClueRule> clueRules()
{
    return calendarClueRules() + namedYearRules() + yearsEndRules() + planClueRules() + figureRules() +
           durationRules();
}

} // namespace jianbao

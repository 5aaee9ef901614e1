#include "models/reading/finders/dating/daytelling.h"

#include "models/reading/finders/patterns/filteredexpression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// What schools announce for a day.
const auto schoolDays = u"放假|开学|报到|返校|复课"_s;

/// 9月1日,学校将迎来新生; 3月5日是学雷锋纪念日; 10月12日起领票; 首期到8月2日结束
bool mayBeAhead(const QString &before, const QString &behind)
{
    static const FilteredExpression ahead(
        u"^(?:[,]?[^,。;\\n]{0,30}?(?:(?<!即)将(?!军|士|领|近|至)|拟(?!定)|邀您|邀请您|届时)"
        "|(?:是|为|系)[^,。;\\n]{1,14}(?:节|日|周年)|[^,。;\\n]{0,4}起(?!来)|[^,。;\\n]{0,6}(?:%1)|开始(?!了|"
        "以来)|[^,。;\\n]{0,2}(?:结束|截止|前)("
        "?!了)"
        "|[(][^()]{1,6}[)][^,。;\\n]{0,4}(?:至|到|—))"_s.arg(schoolDays));
    static const FilteredExpression until(
        u"(?:延长?至|持续[到至]|定于|定在|[将拟]于|(?:时间|日期|时点|春节|除夕|元旦)(?:为|是)|(?<!截)[至到])$"_s);
    return ahead.match(behind).hasMatch() || until.match(before).hasMatch();
}

/// 本报讯(记者 王立)3月5日, and “。3月5日,” or a caption's beginning; 3月5日上午; 3月5日…了; 截至3月5日
bool isSurelyPast(const QString &before, const QString &behind)
{
    static const FilteredExpression lead(u"(?:^|[\\n。!?”]|[讯电):])\\s*$"_s);
    static const FilteredExpression listed(
        u"\\d日(?![^,]{0,6}(?:%1))[^,。\\n\\d]{0,8}[,、]$"_s.arg(schoolDays)); // 6月22日彩排,6月23日演出
    static const FilteredExpression part(
        u"^(?:上午|下午|晚上?|夜|清晨|凌晨|中午|傍晚|一大?早|早上|深夜|当[天日])(?!\\s*\\d)"_s);
    static const FilteredExpression done(u"^[^,。;\\n]{0,20}(?:了|已)"_s);
    return (behind.startsWith(u',') && lead.match(before).hasMatch()) || listed.match(before).hasMatch() ||
           before.endsWith(u"截至") || behind.startsWith(u'电') || before.endsWith(u"记者") ||
           part.match(behind).hasMatch() || done.match(behind).hasMatch();
}

} // namespace

DayTelling tellingOf(const QString &text, const FoundTime &time)
{
    constexpr qsizetype reach = 44;
    constexpr qsizetype around = 16;
    const qsizetype from = std::max<qsizetype>(0, time.at.from - around);
    const QString before = text.mid(from, time.at.from - from);
    const QString behind = text.mid(time.at.to, reach);
    static const FilteredExpression offer(
        u"(?:报名|征集|征稿|投稿|申报|报送|提交|缴费|受理)[^。\\n]{0,8}$"_s); // 报名|截至10月15日
    if (mayBeAhead(before, behind) || (time.rule == u"until" && offer.match(before).hasMatch()))
        return DayTelling::Ahead;
    const bool deadline = behind.startsWith(u'。'); // 截止5月28日。
    return (time.rule == u"until" && !deadline) || isSurelyPast(before, behind) ? DayTelling::Past
                                                                                : DayTelling::Open;
}

bool comesSoon(const QString &text, const FoundTime &time)
{
    static const FilteredExpression awaited(
        u"^(?!电)[^,。;:、\\d]{0,10}(?:即将|来临|临近|将至|在即)|^前夕|^(?!以前|之前)[^,。;:、\\d了]{2,8}前的"
        "|^(?:上午|下午|晚|零时|0时|[(][^()]{1,4}[)]|起)*,?(?:恢复办公|恢复上班|恢复运营|恢复开放|恢复区内|"
        "正常上班|照常|停止办公"
        "|开始报名|报名截止|截止|截稿|笔试|面试|报到|开课)(?!了)"_s);
    constexpr qsizetype reach = 14;
    return awaited.match(text.mid(time.at.to, reach)).hasMatch();
}

} // namespace jianbao

#include "models/reading/facts/eventexclusions.h"

#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

bool EventExclusions::isDateline(QStringView after)
{
    static const FilteredExpression sent(u"^(?:电|讯|专电|报道)(?![\\p{sc:Han}])"_s);
    return sent.match(after).hasMatch();
}

bool EventExclusions::isPlan(QStringView after)
{
    static const FilteredExpression planned(
        u"即将(?![^，,]{0,10}的)|将(?:于|在|会|要|达|突破|超|举行|召开|举办|开展|启动|迎来|陆续|先后|逐渐|逐步|再次|出现|正式|组织|进一步|持续)|拟(?:于|在)|计划(?:于|在)|定于|预计|^(?:还|也|仍)?将(?![军领士近来])"_s);
    return planned.match(after).hasMatch();
}

bool EventExclusions::isBySchedule(QStringView sentence)
{
    static const FilteredExpression schedule(
        u"^[”）)]?(?:按照?|根据|依据)[^，,。；]{0,8}(?:计划|规划|安排|部署|方案|进度)[，,]"_s);
    return schedule.match(sentence.left(16)).hasMatch();
}

bool EventExclusions::isMere(QStringView after)
{
    static const FilteredExpression occasion(u"^的[^，,。；]{1,10}[中上里][，,]"_s);
    static const FilteredExpression laidDown(
        u"^(?:确定|安排|下达|提出|排定|签约|立项)的[^，,。；]{1,20}[中里][，,]"_s);
    static const FilteredExpression soon(u"^(?:节|佳节)?(?:在即|将至|临近|渐近|在望|即将来临)"_s);
    static const FilteredExpression may(u"^[^，,。；]{0,20}(?<![也还都])可以(?!说)"_s);
    return occasion.match(after).hasMatch() || laidDown.match(after).hasMatch() ||
           soon.match(after).hasMatch() || may.match(after).hasMatch();
}

bool EventExclusions::isLife(QStringView after)
{
    static const FilteredExpression life(
        u"^(?:出生|生于|参加工作|加入中国共产党|入党|入团|毕业于|从[^，,]{1,12}毕业|参军|入伍|退役|退休|病逝|逝世|生人)"_s);
    return life.match(after).hasMatch();
}

bool EventExclusions::namesDocument(QStringView after)
{
    static const FilteredExpression attribute(
        u"^起?(?:正式)?(?:施行|实施|执行|生效|印发|发布|颁布|公布|出台|修订|通过|下发|签下|签订)的|^[^，,]{0,6}(?:时|期间)的|^[^，,]*拍摄的"_s);
    return attribute.match(after).hasMatch();
}

bool EventExclusions::isStatistic(QStringView after)
{
    static const FilteredExpression figures(
        u"^[，,]?(?:共|已|累计)|同比|环比|增长\\d|下降\\d|(?:实现|完成)[^，,]{0,12}(?:产值|收入|增加值|投资|税收)|(?:产销|产量|销量)[^，,]{0,4}(?:完成|达|为)|累计|的有\\d|[量额率](?:分别)?(?:为|达)\\d|客流(?:量)?(?:达|超|近)?\\d"_s);
    return figures.match(after).hasMatch();
}

bool EventExclusions::namesDay(QStringView after)
{
    const QString name = u"(?:工作日|节假日|纪念日|[首末最后一]天|佳节|之日|生日|节|日)"_s;
    static const FilteredExpression day(u"^[，,]?[^，,。]{0,12}"_s + name +
                                        u"$|^(?:是|正值|适逢|恰逢|正是)[^，,。]{0,12}"_s + name + u"[，,]"_s);
    static const FilteredExpression season(
        u"^(?:\\p{sc:Han}{2}节气|节气)?(?:时节|刚过|过后|已过|前后|将至|临近|来临)"_s);
    return day.match(after).hasMatch() || season.match(after).hasMatch();
}

bool EventExclusions::isRelease(QStringView lead, QStringView after)
{
    static const FilteredExpression released(
        u"^(?:最新|对外)?(?:发布|公布)(?:的|了)?(?:[^，,。]{0,12}的)?(?:最新)?(?:数据|统计|报告|公报|指数)"_s);
    static const FilteredExpression office(u"\\p{sc:Han}[局部委署院办行会]$"_s);
    return office.match(lead).hasMatch() && released.match(after).hasMatch();
}

bool EventExclusions::isLasting(QStringView after)
{
    static const FilteredExpression lasting(u"^[^，,。；]{0,30}以来(?:$|[，,；])"_s);
    return lasting.match(after).hasMatch();
}

bool EventExclusions::isSinceDeed(QStringView after)
{
    static const FilteredExpression deed(
        u"^[^，,。；]{0,16}?(?:升格|升级|推开|推行|试点|承接|开展|实行|实施|通过|获批|成立|组建|建立|设立|创办|试行|挂牌|揭牌|启用|投用|投运|投产|开工|开园|开业|开讲|开课|上线|推出|出台|开通)[^，,。；]{0,28}以来"_s);
    return deed.match(after).hasMatch();
}

bool EventExclusions::isDenied(QStringView after)
{
    static const FilteredExpression denied(u"(?:未|没有|无一起|零)(?:再)?(?:发生|出现|发现|收到)"_s);
    return denied.match(after).hasMatch();
}

bool EventExclusions::isStanding(QStringView lead, QStringView after)
{
    static const FilteredExpression before(
        u"^据|下一?(?:站|场|轮)[^，,。；]{0,8}$|每(?:[周月天日晚年逢个]|星期|季度)"_s);
    static const FilteredExpression behind(u"^[，,]?(?:开课|值班|营业|开放)?(?:每[周月天日晚年])"_s);
    return before.match(lead).hasMatch() || behind.match(after).hasMatch();
}

bool EventExclusions::endsInSpeech(QStringView after)
{
    static const FilteredExpression speech(u"(?:说|说道|表示|坦言|感慨|介绍|告诉大家)$"_s);
    return speech.match(after).hasMatch();
}

bool EventExclusions::isLooseVague(QStringView words)
{
    static const FilteredExpression loose(
        u"^(?:特别是|尤其是|由于|因为?|受|据|自)|(?:近期|近来|近段时间|近一段时间)$"_s);
    return loose.match(words).hasMatch();
}

bool EventExclusions::namesMeeting(QStringView after)
{
    static const FilteredExpression meeting(
        u"^(?:召开|举行|举办)的[^，,。；]{0,40}?(?:会|会议|大会|论坛|仪式)上"
        u"|^[，,]?(?:记者|笔者)?从[^，,。；]{2,30}?(?:召开|举行|举办)的[^，,。；]{0,40}?(?:会|会议|大会|论坛|仪式)上(?:获悉|了解到|得知)"_s);
    return meeting.match(after).hasMatch();
}

bool EventExclusions::namesGathering(QStringView after)
{
    static const FilteredExpression gathering(
        u"^(?:[上下]午|晚上?|当天)?的(?:[一首]场|[一首]次)?[^，,。；“”]{0,10}?(?:会|宣讲|仪式|招聘|比赛|决赛|答辩|路演|演练|活动)现?[上中场]里?[，,]"_s);
    return gathering.match(after).hasMatch();
}

bool EventExclusions::countsUpTo(QStringView lead, QStringView after)
{
    static const FilteredExpression upTo(u"(?:截至|截止|截止到|直?到|至)$"_s);
    static const FilteredExpression counted(
        u"^[^，,。；]{0,4}[，,]?(?:[^，,。；]{0,14}(?:已|共|累计)(?!同)|完成|整整|刚好)"_s);
    return upTo.match(lead).hasMatch() && counted.match(after).hasMatch();
}

bool EventExclusions::begins(QStringView time, QStringView after)
{
    static const FilteredExpression from(u"^份?(?:起|开始)"_s);
    static const FilteredExpression deed(
        u"^(?![^。；]{0,20}将(?!近))[^。；]{0,30}?(?:推行|实行|实施|施行|执行|试行|试点|获得|接受|受理|值守|启动|开通|推出|定为|调整|上调|下调|提高|降低|免收|取消|免费|搬到|搬至|迁至|迁到|启用|投用|封闭|停止|改道|开办|每[周月季]办|把[^，,。；]{1,12}(?:划为|分为|划分为|并入|交给|纳入))"_s);
    const bool fromThen = time.endsWith(u'起') || time.endsWith(u"开始") || from.match(after).hasMatch();
    return fromThen && deed.match(after).hasMatch();
}

bool EventExclusions::isDone(QStringView after)
{
    static const FilteredExpression done(u"^(?!的)[，,]?[^，,。；“”\\d]{1,16}(?<!遇到|面临|成为|[除为有成过]|"
                                         u"[增下上升提减回][长降升高少加]|上涨|下跌|下滑)"
                                         u"了(?![解结却断得])[^，,。；\\d]{2,}"_s);
    static const FilteredExpression put(
        u"^[，,]?[^，,。；]{1,16}把[^，,。；]{1,16}(?:列入|列为|纳入|定为|评为|确定为)"_s);
    return done.match(after).hasMatch() || put.match(after).hasMatch();
}

bool EventExclusions::isActed(QStringView lead, QStringView after)
{
    static const FilteredExpression actor(u"(?<![为在是于从到自以由对给把被至止及和与的，,、])$"_s);
    static const FilteredExpression deed(
        u"^(?:又|再次|再|正式|集中|首次|连续)?"
        u"(?![，,、的前后止起至到为是有共达超近多]|以[来前]|之[前后]|开始)\\p{sc:Han}{2}"_s);
    static const FilteredExpression state(u"^\\p{sc:Han}{2,8}?(?:为|是|达|超过|低于|高于|很|较)"_s);
    return lead.size() >= 2 && actor.match(lead).hasMatch() && deed.match(after).hasMatch() &&
           !state.match(after).hasMatch();
}

bool EventExclusions::isHonoured(QStringView after)
{
    static const FilteredExpression honoured(
        u"被[^，,。]{2,20}(?:列入|列为|确定为|评为|授予|认定为|命名为|纳入|选为|批准为|推广)|通过[^，,。]{0,12}(?:鉴定|认证|认定|验收|评审|审查|审核|审定|复核|试验|测试|检测|检验)(?!的)"_s);
    return honoured.match(after).hasMatch();
}

bool EventExclusions::isSetting(QStringView words)
{
    static const FilteredExpression setting(
        u"(?:[里中上时后内间下的]|当天|当日|前夕|之际|来临)$|^[，,]?(?:随着|伴随|经过|历时|为|围绕|针对|根据|按照)[^，,]*$"_s);
    return setting.match(words).hasMatch();
}

} // namespace jianbao

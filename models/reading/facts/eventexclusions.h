#pragma once

#include <QStringView>

namespace jianbao
{

/// Knows wordings in which a time tells no event of a district, though it stands where an event's would:
/// plans, a person's life, what a document is called by, statistics of a month, a bare holiday. Each question
/// takes the words that follow the time, to the end of the event's clauses. Stateless.
class EventExclusions
{
public:
    /// 本报云岭11月28日电: where and when the text was sent.
    static bool isDateline(QStringView after);
    /// 将举行, 即将开工: still to come.
    static bool isPlan(QStringView after);
    /// 按计划，9月动工: what follows in the sentence is still to be done.
    static bool isBySchedule(QStringView sentence);
    /// 当天的演练中，…; 当天没有找到岗位的可以…: the occasion or what is possible, no happening.
    static bool isMere(QStringView after);
    /// 1965年8月出生, 1988年7月参加工作: a person's life.
    static bool isLife(QStringView after);
    /// 1月1日起施行的《…》, 10月11日拍摄的稻田: the time only describes a document or a picture.
    static bool namesDocument(QStringView after);
    /// 6月份，产值同比增长8%: a figure for the month, not something that happened in it.
    static bool isStatistic(QStringView after);
    /// 2月7日，春节后的首个工作日; 立夏时节: says only what day or season it is.
    static bool namesDay(QStringView after);
    /// 统计局14日发布的数据显示: an event of its own, though a document is named or the sentence begins with
    /// 据.
    static bool isRelease(QStringView lead, QStringView after);
    /// 12月1日开展行动以来: only the beginning of a state.
    static bool isLasting(QStringView after);
    /// 8月通过审定以来: what lasts began with a deed that had its day.
    static bool isSinceDeed(QStringView after);
    /// 5月中旬，全镇未发生火情.
    static bool isDenied(QStringView after);
    /// 每周三晚上开课, 据交警当天通报, 下一站比赛5日打响: a standing arrangement, a source, or what is still
    /// ahead of a series. `lead` is what stands before the time in its clause.
    static bool isStanding(QStringView lead, QStringView after);
    /// 1月6日，刚搬进园区的企业负责人说: what was said follows, nothing is told to have happened.
    static bool endsInSpeech(QStringView after);
    /// 特别是日前…, 近期: a vague time by the way. `words` run from the clause's beginning to the time's end.
    static bool isLooseVague(QStringView words);
    /// 12日举行的新闻发布会上, 从教育局召开的通气会上获悉: a meeting of which only what was said there
    /// follows.
    static bool namesMeeting(QStringView after);
    /// 3月13日|的一场宣讲中, 10月13日|下午的座谈会上: likewise.
    static bool namesGathering(QStringView after);
    /// 到|14日,已检查住宅81栋, 截至|13日中午,共接待客商8600人次: only the day up to which something is
    /// counted.
    static bool countsUpTo(QStringView lead, QStringView after);
    /// 6月起，大队推行“马路办公”: what holds from then on began with a deed.
    static bool begins(QStringView time, QStringView after);
    /// 拿到了资格, 把道路列入清单: the words of a deed that is over, without a figure.
    static bool isDone(QStringView after);
    /// 高新区党工委 | 传达全会精神: a doer stands before the day and what was done right behind it.
    static bool isActed(QStringView lead, QStringView after);
    /// 被科技部列入试点: an honour with its giver between.
    static bool isHonoured(QStringView after);
    /// 6月9日，历时8小时的调试中: what happened is told by the clauses behind. `words` are those after the
    /// time so far.
    static bool isSetting(QStringView words);
};

} // namespace jianbao

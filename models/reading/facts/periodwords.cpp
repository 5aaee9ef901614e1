#include "models/reading/facts/periodwords.h"

#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

bool goesOn(QStringView sentence)
{
    static const FilteredExpression gathering(
        u"[此本这]次|活动中|现场|会上|会议|当天|培训|期间|(?:小时|分钟)(?:的时间)?里|首日|当场"_s);
    static const FilteredExpression joined(
        u"(?:参加|参与|出席)了?(?:会议|活动|演练|培训|观摩|座谈|比赛|仪式|大会)[。！”]*$"_s);
    return gathering.match(sentence.left(12)).hasMatch() || joined.match(sentence).hasMatch();
}

bool isAmong(QStringView sentence, QStringView before)
{
    static const FilteredExpression among(u"^(?:这些|上述)?[“]?(?<what>\\p{sc:Han}{2,8})[”]?中[，,]"_s);
    const QRegularExpressionMatch match = among.match(sentence);
    return match.hasMatch() && before.contains(match.capturedView(u"what"_s));
}

bool isPoint(const FoundTime &time)
{
    return time.kind == FoundTime::Kind::Day || time.precision == Precision::Month;
}

bool leadsUpTo(QStringView before)
{
    return before.endsWith(u'到') || before.endsWith(u'至');
}

bool isCounted(const FoundTime &time)
{
    return time.rule == u"past" || time.rule == u"so far" || time.rule == u"story";
}

bool isGathering(const FoundTime &time, QStringView words)
{
    constexpr int fewestDays = 27;
    return time.kind == FoundTime::Kind::Range && !isCounted(time) && !time.comparison && !time.future &&
           !words.endsWith(u"以来") && !words.endsWith(u"至今") && words != u"今年" &&
           time.period.start.isValid() && time.period.end.isValid() &&
           time.period.start.daysTo(time.period.end) >= fewestDays;
}

bool isBounded(const FoundTime &time)
{
    return time.kind == FoundTime::Kind::Day || (time.precision == Precision::Span && !time.future &&
                                                 time.period.start.isValid() && time.period.end.isValid());
}

bool tellsYear(const FoundTime &time)
{
    constexpr int fewestDays = 300;
    return time.kind == FoundTime::Kind::Range && time.period.start.isValid() && time.period.end.isValid() &&
           time.period.start.daysTo(time.period.end) >= fewestDays;
}

bool isFormer(QStringView before, QStringView behind)
{
    static const FilteredExpression arrival(
        u"(?:增|升|提|降|减|退|跃|扩|发展|走|缩|压|转|变|窄|涨|攀|跌|落)\\p{sc:Han}{0,2}[至到为]"_s);
    return (before.endsWith(u'由') || before.endsWith(u'从')) && arrival.match(behind).hasMatch();
}

bool isMeasure(QStringView before, QStringView behind)
{
    static const FilteredExpression measured(u"(?:是|为|相当于|达到?|超过?|恢复到)$"_s);
    static const FilteredExpression times(
        u"^(?:全年|同期)?的?(?:近|约|超过?)?[\\d.一二两三四五六七八九十几]+(?:多?倍|%)"_s);
    return times.match(behind.left(12)).hasMatch() && measured.match(before.right(4)).hasMatch();
}

bool namesMeeting(const FoundTime &time, const FoundTime *before, QStringView behind)
{
    static const FilteredExpression held(
        u"^[^，,。；]{4,40}(?:举行|举办|召开|开幕|闭幕|启动|开赛|开班|拉开)|^[^，,。；]{1,8}(?:第[一二三\\d]+|首)(?:天|日|个)"_s);
    return time.precision == Precision::Year && before && before->kind == FoundTime::Kind::Day &&
           held.match(behind).hasMatch();
}

bool leadsToTime(QStringView words)
{
    static const FilteredExpression at(
        u"^[^，,。；;：:\\d]{0,12}?(?<![对由关属基便利优高低等大小短长])于$"_s);
    return at.match(words).hasMatch();
}

bool isSpan(const FoundTime &time)
{
    return time.kind == FoundTime::Kind::Range && time.precision != Precision::Month;
}

} // namespace jianbao

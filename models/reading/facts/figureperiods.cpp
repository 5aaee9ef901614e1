#include "models/reading/facts/figureperiods.h"

#include "models/reading/facts/wholeyears.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// The sentence goes on telling the happening of an earlier paragraph.
bool goesOn(QStringView sentence)
{
    static const FilteredExpression gathering(u"[此本这]次|活动中|现场|会上|会议|当天|培训|期间"_s);
    return gathering.match(sentence.left(12)).hasMatch();
}

/// A span of time over which figures are gathered: 上半年, 1—9月, 2021年.
bool isGathering(const FoundTime &time, QStringView words)
{
    constexpr int fewestDays = 27;
    const bool counted = time.rule == u"past" || time.rule == u"so far" || time.rule == u"story";
    return time.kind == FoundTime::Kind::Range && !counted && !time.comparison && !time.future &&
           !words.endsWith(u"以来") && !words.endsWith(u"至今") && words != u"今年" &&
           time.period.start.isValid() && time.period.end.isValid() &&
           time.period.start.daysTo(time.period.end) >= fewestDays;
}

/// A day, or days in a row: 11月1日至11日.
bool isBounded(const FoundTime &time)
{
    return time.kind == FoundTime::Kind::Day || (time.precision == Precision::Span && !time.future &&
                                                 time.period.start.isValid() && time.period.end.isValid());
}

/// Rankings are told for years; 去年12月公布 says only when it was made known.
bool tellsYear(const FoundTime &time)
{
    constexpr int fewestDays = 300;
    return time.kind == FoundTime::Kind::Range && time.period.start.isValid() && time.period.end.isValid() &&
           time.period.start.daysTo(time.period.end) >= fewestDays;
}

/// The time at `behind`'s beginning was only that of the former value: 由上年的57位升至52位.
bool isFormer(QStringView before, QStringView behind)
{
    static const FilteredExpression arrival(
        u"(?:增|升|提|降|减|退|跃|扩|发展|走|缩|压|转|变|窄|涨|攀|跌|落)\\p{sc:Han}{0,2}[至到为]"_s);
    return (before.endsWith(u'由') || before.endsWith(u'从')) && arrival.match(behind).hasMatch();
}

/// 是2015年的5.4倍: only what the figure is measured by.
bool isMeasure(QStringView before, QStringView behind)
{
    static const FilteredExpression measured(u"(?:是|为|相当于|达到?|超过?|恢复到)$"_s);
    static const FilteredExpression times(
        u"^(?:全年|同期)?的?(?:近|约|超过?)?[\\d.一二两三四五六七八九十几]+(?:多?倍|%)"_s);
    return times.match(behind.left(12)).hasMatch() && measured.match(before.right(4)).hasMatch();
}

/// 6月6日，2025年科技成果直通车活动举行: the year belongs to the name of what was held on the day told
/// before.
bool namesMeeting(const FoundTime &time, const FoundTime *before, QStringView behind)
{
    static const FilteredExpression held(
        u"^[^，,。；]{4,40}(?:举行|举办|召开|开幕|闭幕|启动|开赛|开班|拉开)|^[^，,。；]{1,8}(?:第[一二三\\d]+|首)(?:天|日|个)"_s);
    return time.precision == Precision::Year && before && before->kind == FoundTime::Kind::Day &&
           held.match(behind).hasMatch();
}

/// 上半年, 去年: told for figures, where a day or a month mostly tells of a deed.
bool isSpan(const FoundTime &time)
{
    return time.kind == FoundTime::Kind::Range && time.precision != Precision::Month;
}

/// The last of `all`, which stand in order, that `isBefore` holds for; nullptr if there is none.
template <typename Told, typename Test> const Told *lastBefore(const QList<Told> &all, Test isBefore)
{
    const auto behind = std::partition_point(all.cbegin(), all.cend(), isBefore);
    return behind == all.cbegin() ? nullptr : &*(behind - 1);
}

/// 去年10月社区建起食堂: the month of a happening is none over which figures are gathered.
bool datesEvent(const FoundTime &time, const QList<Placed<Event>> &events)
{
    const auto *last =
        lastBefore(events, [&time](const Placed<Event> &event) { return event.at.from <= time.at.from; });
    return time.precision == Precision::Month && last && last->at.contains(time.at);
}

} // namespace

FigurePeriods::FigurePeriods(const ArticleMarks &marks, const QList<Placed<Event>> &events)
    : m_marks(marks), m_governed(marks), m_times(marks.times + wholeYears(marks))
{
    std::sort(m_times.begin(), m_times.end(),
              [](const FoundTime &a, const FoundTime &b) { return a.at.from < b.at.from; });
    findGatherings(events);
    findRankingYears();
    Period happening;
    for (const Placed<Event> &event : events) {
        if (event.fact.precision == Precision::Day || !happening.isKnown())
            happening = event.fact.period;
        m_happenings.append({event.at.from, happening});
    }
}

void FigurePeriods::findGatherings(const QList<Placed<Event>> &events)
{
    for (qsizetype i = 0; i < m_marks.sentences.size(); ++i) {
        const Span sentence = m_marks.sentences.at(i).at;
        const FoundTime *time = governing(sentence, sentence.to);
        if (!time || isOfStory(*time) ||
            !isGathering(*time, QStringView(m_marks.text).mid(time->at.from, time->at.length())))
            continue;
        const bool ofEvent = datesEvent(*time, events);
        m_gatherings.append({i, time, ofEvent});
        if (!isPast(*time))
            m_gatheringsAhead.append({i, time, ofEvent});
    }
}

void FigurePeriods::findRankingYears()
{
    static const QRegularExpression told(
        u"(?<year>20\\d\\d)年?度?\\p{sc:Han}{0,16}?(?:排名|评价|榜|百强|考核|综合)"_s);
    for (auto matches = told.globalMatch(m_marks.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        m_rankingYears.append({match.capturedEnd(), match.captured(u"year"_s).toInt()});
    }
}

bool FigurePeriods::isOfStory(const FoundTime &time) const
{
    return time.precision == Precision::Year && m_marks.issue.latest.isValid() &&
           time.period.end.year() < m_marks.issue.latest.year() - 1;
}

bool FigurePeriods::isPast(const FoundTime &time) const
{
    return time.period.end.isValid() && time.period.end <= m_marks.issue.latest;
}

bool FigurePeriods::governs(const FoundTime &time, const FoundTime *last, Span sentence,
                            qsizetype offset) const
{
    const QStringView text(m_marks.text);
    const QStringView lead = text.left(time.at.from);
    const QStringView behind = text.mid(time.at.to, sentence.to - time.at.to);
    const QStringView between = text.mid(time.at.to, offset - time.at.to);
    static const FilteredExpression founded(u"(?:成立|建|办|设立|创立|落成|开业|诞生)于$"_s);
    const bool founding = founded.match(lead.right(4)).hasMatch();
    if (time.comparison || founding || (m_marks.isQuoted(time.at.from) && !m_marks.isQuoted(offset)) ||
        isFormer(lead, between) || isMeasure(lead, behind) || namesMeeting(time, last, behind))
        return false;
    if (time.rule == u"story" && !m_governed.toldBeginning(time).isValid())
        return false;
    if (time.future && (between.contains(u'；') || between.contains(u';')))
        return false;
    const QChar previous = lead.isEmpty() ? QChar(u'，') : lead.back();
    const bool inName = previous.script() == QChar::Script_Han &&
                        !u"在于到至是从由自截把将对紧定准计划拟"_s.contains(previous) &&
                        !lead.endsWith(u"其中");
    return !inName || !last || isWholeYear(*last) || isWholeYear(time);
}

const FoundTime *FigurePeriods::governing(Span sentence, qsizetype offset) const
{
    const FoundTime *last = nullptr;
    for (const FoundTime &time : within(m_times, {sentence.from, offset})) {
        if (governs(time, last, sentence, offset))
            last = &time;
    }
    return last;
}

Period FigurePeriods::eventBefore(qsizetype offset) const
{
    const auto *last =
        lastBefore(m_happenings, [offset](const Happening &told) { return told.from <= offset; });
    return last ? last->period : Period();
}

const FoundTime *FigurePeriods::carried(qsizetype index, Holding holding, qsizetype offset) const
{
    const QList<Sentence> &sentences = m_marks.sentences;
    const auto inParagraph = [&](qsizetype before) {
        return sentences.at(before).paragraph == sentences.at(index).paragraph;
    };
    if (index > 0 && inParagraph(index - 1)) {
        const Span before = sentences.at(index - 1).at;
        const FoundTime *time = governing(before, before.to);
        if (time && isBounded(*time) && !isOfStory(*time) && !(isPast(*time) && holding == Holding::Goal))
            return time;
    }
    const QList<Gathering> &told = holding == Holding::Goal ? m_gatheringsAhead : m_gatherings;
    const auto behind = std::partition_point(told.cbegin(), told.cend(), [index](const Gathering &gathering) {
        return gathering.sentence < index;
    });
    const auto last =
        std::find_if(std::make_reverse_iterator(behind), told.crend(), [&](const Gathering &one) {
            return !one.ofEvent || m_governed.lastsToIssue(*one.time, offset);
        });
    const bool fromAfar = holding == Holding::Flow || holding == Holding::Outlook;
    return last != told.crend() && (fromAfar || inParagraph(last->sentence)) ? last->time : nullptr;
}

/// 2020年度评价, 2022年国家高新区排名; else the last full year before the issue, or its own for the newest
/// results of its second half.
FigurePeriods::Answer FigurePeriods::rankingYear(qsizetype offset) const
{
    const auto *told =
        lastBefore(m_rankingYears, [offset](const RankingYear &ranking) { return ranking.to <= offset; });
    if (told)
        return {{QDate(told->year, 1, 1), QDate(told->year, 12, 31)}, Source::Told};
    if (!m_marks.issue.latest.isValid())
        return {m_marks.issueWindow()};
    static const FilteredExpression fresh(u"最新|新一期|最近一期"_s);
    constexpr int firstMonthOfResults = 7;
    QStringView paragraph = QStringView(m_marks.text).left(offset).right(longestSentence);
    paragraph = paragraph.mid(paragraph.lastIndexOf(u'\n') + 1);
    const bool ofThisYear =
        m_marks.issue.latest.month() >= firstMonthOfResults && fresh.match(paragraph).hasMatch();
    const int year = m_marks.issue.latest.year() - (ofThisYear ? 0 : 1);
    return {{QDate(year, 1, 1), QDate(year, 12, 31)}, Source::Carried};
}

FoundTime FigurePeriods::cutOff(const FoundTime &time, Span sentence) const
{
    const QStringView text(m_marks.text);
    FoundTime year = time;
    if (!text.mid(time.at.from).startsWith(u"今年"))
        return year;
    for (const FoundTime &until : within(m_times, {sentence.from, time.at.from})) {
        const bool cuts =
            text.mid(until.at.from).startsWith(u'截') || text.left(until.at.from).endsWith(u"截至");
        if (cuts && until.kind != FoundTime::Kind::Present && until.period.end > year.period.start)
            year.period.end = until.period.end;
    }
    return year;
}

FigurePeriods::Answer FigurePeriods::at(qsizetype offset, Holding holding) const
{
    const QList<Sentence> &sentences = m_marks.sentences;
    if (sentences.isEmpty())
        return {m_marks.issueWindow()};
    const qsizetype index = std::max<qsizetype>(0, m_marks.sentenceAt(offset));
    const Sentence &here = sentences.at(index);
    const FoundTime *time = governing(here.at, offset);
    if (holding == Holding::Ranking && (!time || !tellsYear(*time)))
        return rankingYear(offset);
    if (time) {
        const QStringView next = QStringView(m_marks.text).mid(time->at.to, 6);
        static const FilteredExpression learnt(u"获悉|记者|了解到"_s);
        const bool told = learnt.match(next).hasMatch();
        const bool present = told || time->kind == FoundTime::Kind::Present;
        return {present ? m_marks.issueWindow() : m_governed.of(cutOff(*time, here.at), holding, offset),
                present || isSpan(*time) ? Source::Told : Source::ToldLoosely};
    }
    if (m_marks.tablePeriod.isKnown())
        return {m_marks.tablePeriod, Source::Told};
    if (holding == Holding::State)
        return {m_marks.issueWindow(), Source::Present};
    const QStringView words = QStringView(m_marks.text).mid(here.at.from, here.at.length());
    const bool ofPart =
        words.startsWith(u"其中") && index > 0 && sentences.at(index - 1).paragraph == here.paragraph;
    if (ofPart)
        return {at(sentences.at(index - 1).at.to - 1, holding).period, Source::Carried};
    const Period event = eventBefore(offset);
    if (event.isKnown() && goesOn(words))
        return {event, Source::Carried};
    if (const FoundTime *before = carried(index, holding, offset))
        return {m_governed.of(*before, holding, offset), Source::Carried};
    const bool gathered = holding == Holding::Flow || holding == Holding::Stock;
    return {m_marks.issueWindow(), gathered ? Source::Unknown : Source::Assumed};
}

bool FigurePeriods::isAhead(const Period &period) const
{
    const QDate issue = m_marks.issue.latest;
    const QDate begin = period.start.isValid() ? period.start : period.end;
    return issue.isValid() && begin.isValid() && begin > issue;
}

} // namespace jianbao

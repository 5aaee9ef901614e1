#include "models/reading/facts/figureperiods.h"

#include "models/reading/facts/wholeyears.h"

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
    static const QStringList words{u"此次"_s, u"本次"_s, u"这次"_s, u"活动中"_s,   u"活动现场"_s, u"现场"_s,
                                   u"会上"_s, u"会议"_s, u"当天"_s, u"活动当天"_s, u"培训"_s,     u"期间"_s};
    for (const QString &word : words) {
        if (sentence.left(12).contains(word))
            return true;
    }
    return false;
}

/// A span of time over which figures are gathered: 上半年, 1—9月, 2021年.
bool isGathering(const FoundTime &time, QStringView words)
{
    constexpr int fewestDays = 27;
    return time.kind == FoundTime::Kind::Range && !time.comparison && !time.future &&
           !words.endsWith(u"以来") && words != u"今年" && time.period.start.isValid() &&
           time.period.end.isValid() && time.period.start.daysTo(time.period.end) >= fewestDays;
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
    static const QRegularExpression arrival(
        u"(?:增|升|提|降|减|退|跃|扩|发展|走|缩|压|转|变)\\p{sc:Han}{0,2}[至到为]"_s);
    return (before.endsWith(u'由') || before.endsWith(u'从')) && arrival.match(behind).hasMatch();
}

} // namespace

FigurePeriods::FigurePeriods(const ArticleMarks &marks, const QList<Placed<Event>> &events)
    : m_marks(marks), m_events(events), m_times(marks.times + wholeYears(marks))
{
    std::sort(m_times.begin(), m_times.end(),
              [](const FoundTime &a, const FoundTime &b) { return a.at.from < b.at.from; });
}

const FoundTime *FigurePeriods::governing(Span sentence, qsizetype offset) const
{
    const FoundTime *last = nullptr;
    for (const FoundTime &time : within(m_times, {sentence.from, offset})) {
        const QStringView lead = QStringView(m_marks.text).left(time.at.from);
        const bool founding = lead.endsWith(u"成立于"_s) || lead.endsWith(u"始建于"_s);
        if (time.comparison || founding || (m_marks.isQuoted(time.at.from) && !m_marks.isQuoted(offset)))
            continue;
        const QStringView between = QStringView(m_marks.text).mid(time.at.to, offset - time.at.to);
        if (isFormer(lead, between))
            continue;
        if (time.future && (between.contains(u'；') || between.contains(u';')))
            continue;
        const QChar previous = lead.isEmpty() ? QChar(u'，') : lead.back();
        const bool inName =
            previous.script() == QChar::Script_Han && !u"在于到至是从由自截"_s.contains(previous);
        if (!inName || !last || isWholeYear(*last))
            last = &time;
    }
    return last;
}

Period FigurePeriods::eventBefore(qsizetype offset) const
{
    Period period;
    for (const Placed<Event> &event : m_events) {
        if (event.at.from > offset)
            break;
        if (event.fact.precision == Precision::Day || !period.isKnown())
            period = event.fact.period;
    }
    return period;
}

const FoundTime *FigurePeriods::carried(qsizetype index, Holding holding) const
{
    const QList<Sentence> &sentences = m_marks.sentences;
    const qsizetype paragraph = sentences.at(index).paragraph;
    for (qsizetype i = index - 1; i >= 0; --i) {
        const Sentence &previous = sentences.at(i);
        if (previous.paragraph != paragraph && holding != Holding::Flow && holding != Holding::Outlook)
            return nullptr;
        const FoundTime *time = governing(previous.at, previous.at.to);
        const bool justBefore = i + 1 == index && previous.paragraph == paragraph;
        const QStringView words =
            time ? QStringView(m_marks.text).mid(time->at.from, time->at.length()) : QStringView();
        const bool past = time && time->period.end.isValid() && time->period.end <= m_marks.issue.latest;
        if (past && holding == Holding::Goal)
            continue;
        if (time && (isGathering(*time, words) || (justBefore && time->kind == FoundTime::Kind::Day)))
            return time;
    }
    return nullptr;
}

/// 2020年度评价, 2022年国家高新区排名; else the last full year before the issue, or its own for the newest
/// results of its second half.
FigurePeriods::Answer FigurePeriods::rankingYear(qsizetype offset) const
{
    static const QRegularExpression told(
        u"(?<year>20\\d\\d)年?度?\\p{sc:Han}{0,16}?(?:排名|评价|榜|百强|考核|综合)"_s);
    const qsizetype paragraph = m_marks.text.lastIndexOf(u'\n', std::max<qsizetype>(0, offset - 1)) + 1;
    for (const qsizetype from : {paragraph, qsizetype(0)}) {
        int year = 0;
        QRegularExpressionMatchIterator matches = told.globalMatch(m_marks.text.mid(from, offset - from));
        while (matches.hasNext())
            year = matches.next().captured(u"year"_s).toInt();
        if (year > 0)
            return {{QDate(year, 1, 1), QDate(year, 12, 31)}, Source::Told};
    }
    if (!m_marks.issue.latest.isValid())
        return {m_marks.issueWindow()};
    static const QRegularExpression fresh(u"最新|新一期|最近一期"_s);
    constexpr int firstMonthOfResults = 7;
    const bool ofThisYear = m_marks.issue.latest.month() >= firstMonthOfResults &&
                            fresh.match(m_marks.text.mid(paragraph, offset - paragraph)).hasMatch();
    const int year = m_marks.issue.latest.year() - (ofThisYear ? 0 : 1);
    return {{QDate(year, 1, 1), QDate(year, 12, 31)}, Source::Carried};
}

bool FigurePeriods::isStanding(qsizetype offset) const
{
    constexpr qsizetype reach = 16;
    static const QRegularExpression standing(
        u"(?:总数|总量|[达有]|达到|突破|增至|存量\\p{sc:Han}{0,6}|现存\\p{sc:Han}{0,6})$"_s);
    static const QRegularExpression added(
        u"新增|新建|累计|完成|实现|引进|签约|发放|接待|办|销|产值|收入|额|出货"_s);
    const qsizetype from = std::max<qsizetype>(0, offset - reach);
    QStringView before = QStringView(m_marks.text).mid(from, offset - from);
    for (const QChar comma : {u'，', u','})
        before = before.mid(before.lastIndexOf(comma) + 1);
    return standing.match(before).hasMatch() && !added.match(before).hasMatch();
}

/// A state holds on the last day of 2022年末 and 截至8月底; what a year or 3月启动以来 has brought so far
/// ends with the issue.
Period FigurePeriods::heldIn(const FoundTime &time, Holding holding, qsizetype offset) const
{
    const bool ahead = holding == Holding::Goal || holding == Holding::Outlook;
    if (ahead && isWholeYear(time))
        return {QDate(m_marks.issue.latest.year(), 1, 1), QDate(m_marks.issue.latest.year(), 12, 31)};
    if (ahead)
        return time.period;
    const QStringView words = QStringView(m_marks.text).mid(time.at.from, time.at.length());
    if (holding == Holding::State && time.rule == u"past")
        return m_marks.issueWindow(); // 近三年投入3亿元,拥有专利9件
    const bool standing = words.startsWith(u"截") && holding != Holding::Flow && isStanding(offset);
    if (standing && time.period.end.isValid())
        return Period::day(time.period.end);
    constexpr qsizetype longestDeed = 12;
    static const QRegularExpression since(u"^[^，,。；;、]{1,8}以来"_s);
    const QStringView behind = QStringView(m_marks.text).mid(time.at.to, longestDeed);
    if (behind.contains(u"以来") && since.match(behind).hasMatch() && time.period.start.isValid() &&
        time.period.start <= m_marks.issue.latest)
        return {time.period.start, m_marks.issue.latest};
    const bool edge = words.endsWith(u'末') || words.endsWith(u'底');
    if (time.period.end.isValid() && ((edge && (holding != Holding::Happening || isStanding(offset))) ||
                                      (holding == Holding::State && words.startsWith(u"截"))))
        return Period::day(time.period.end);
    const QDate issue = m_marks.issue.latest;
    const bool running = words.startsWith(u"今") && issue.isValid() && time.period.start.isValid() &&
                         time.period.start <= issue && time.period.end > issue && !time.future;
    return running ? Period{time.period.start, issue} : time.period;
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
        const bool told = next.contains(u"获悉"_s) || next.contains(u"记者"_s) || next.contains(u"了解到"_s);
        const bool present = told || time->kind == FoundTime::Kind::Present;
        return {present ? m_marks.issueWindow() : heldIn(*time, holding, offset), Source::Told};
    }
    if (m_marks.tablePeriod.isKnown())
        return {m_marks.tablePeriod, Source::Told};
    if (holding == Holding::State)
        return {m_marks.issueWindow(), Source::Present};
    const QStringView words = QStringView(m_marks.text).mid(here.at.from, here.at.length());
    const Period event = eventBefore(offset);
    if (event.isKnown() && goesOn(words))
        return {event, Source::Carried};
    if (const FoundTime *before = carried(index, holding))
        return {heldIn(*before, holding, offset), Source::Carried};
    return {m_marks.issueWindow()};
}

bool FigurePeriods::isAhead(const Period &period) const
{
    const QDate issue = m_marks.issue.latest;
    const QDate begin = period.start.isValid() ? period.start : period.end;
    return issue.isValid() && begin.isValid() && begin > issue;
}

} // namespace jianbao

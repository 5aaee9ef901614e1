#include "models/reading/facts/figureperiods.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/lastingperiods.h"
#include "models/reading/facts/periodwords.h"
#include "models/reading/facts/wholeyears.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

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
    : m_marks(marks), m_governed(marks), m_times(timesOfFigures(marks))
{
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
    const bool inName = isHan(previous) && !u"在于到至是从由自截把将对紧定准计划拟"_s.contains(previous) &&
                        !lead.endsWith(u"其中");
    return !inName || !last || time.kind == FoundTime::Kind::Present || isWholeYear(*last) ||
           isWholeYear(time);
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
    const bool fromAfar =
        holding == Holding::Flow || holding == Holding::Ratio || holding == Holding::Outlook;
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

const FoundTime *FigurePeriods::toldBehind(const Sentence &sentence, qsizetype offset) const
{
    constexpr qsizetype reach = 32;
    const Span clause = sentence.clauses.at(sentence.clauseOf(offset));
    for (const FoundTime &time : within(m_times, {offset, std::min(clause.to, offset + reach)})) {
        const QStringView between = QStringView(m_marks.text).mid(offset, time.at.from - offset);
        qsizetype figure = 0; // how long it is
        for (const FoundQuantity &quantity : within(m_marks.quantities, {offset, time.at.from}))
            figure = quantity.at.to - offset;
        if (!time.comparison && figure > 0 && leadsToTime(between.mid(figure)))
            return &time;
    }
    return nullptr;
}

/// 自今年5月上线至8月中旬: the time before `time` in its clause from which on; nullptr if there is none.
const FoundTime *FigurePeriods::beginningOf(const FoundTime &time, const Sentence &sentence) const
{
    const QStringView text(m_marks.text);
    static const FilteredExpression to(u"[至到]$"_s);
    const Span clause = sentence.clauses.at(sentence.clauseOf(time.at.from));
    if (!to.match(text.left(time.at.from).right(1)).hasMatch())
        return nullptr;
    const FoundTime *begin = nullptr;
    for (const FoundTime &told : within(m_times, {clause.from, time.at.from})) {
        const QStringView lead = text.mid(clause.from, told.at.from - clause.from);
        const bool from =
            lead.endsWith(u'自') || lead.endsWith(u'从') || isOneOf(text.at(told.at.from), u"自从");
        if (from && told.period.start.isValid() && told.period.start <= time.period.end)
            begin = &told;
    }
    return begin;
}

/// 由上一年的386件 behind 2018年 is 2017.
Period FigurePeriods::yearBefore(const FoundTime &time, const Sentence &sentence) const
{
    static const FilteredExpression last(u"^上一?年度?$"_s);
    const QStringView words = m_marks.words(time.at);
    const FoundTime *told = last.match(words).hasMatch() ? governing(sentence.at, time.at.from) : nullptr;
    if (!told || !told->period.end.isValid() || told->period.end > m_marks.issue.latest)
        return {};
    const int year = told->period.end.year() - 1;
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

FigurePeriods::Answer FigurePeriods::at(qsizetype offset, Holding holding) const
{
    const QList<Sentence> &sentences = m_marks.sentences;
    if (sentences.isEmpty())
        return {m_marks.issueWindow()};
    const qsizetype index = std::max<qsizetype>(0, m_marks.sentenceAt(offset));
    const Sentence &here = sentences.at(index);
    const FoundTime *time = governing(here.at, offset);
    if (const FoundTime *behind = toldBehind(here, offset))
        time = behind;
    if (holding == Holding::Ranking && (!time || !tellsYear(*time)))
        return rankingYear(offset);
    return time ? of(*time, here, holding, offset) : untold(index, holding, offset);
}

FigurePeriods::Answer FigurePeriods::of(const FoundTime &time, const Sentence &here, Holding holding,
                                        qsizetype offset) const
{
    if (const Period former = yearBefore(time, here); former.isKnown())
        return {former, Source::Told};
    if (const FoundTime *begin = beginningOf(time, here))
        return {{begin->period.start, time.period.end}, Source::Told};
    const QStringView lead = QStringView(m_marks.text).mid(here.at.from, offset - here.at.from);
    if (isPast(time) && describesWork(lead) && tellsBuilding(lead.mid(time.at.to - here.at.from)))
        return {m_marks.issueWindow(), Source::Assumed};
    if (const auto lasting = lastingPeriod(m_marks, time, holding, offset))
        return {*lasting, Source::ToldLoosely};
    const QStringView next = QStringView(m_marks.text).mid(time.at.to, 6);
    static const FilteredExpression learnt(u"获悉|记者|了解到"_s);
    const bool told = learnt.match(next).hasMatch();
    const bool present = told || time.kind == FoundTime::Kind::Present;
    return {present ? m_marks.issueWindow() : m_governed.of(cutOff(time, here.at), holding, offset),
            present || (isSpan(time) && !isCounted(time)) ? Source::Told : Source::ToldLoosely};
}

FigurePeriods::Answer FigurePeriods::untold(qsizetype index, Holding holding, qsizetype offset) const
{
    const QList<Sentence> &sentences = m_marks.sentences;
    const Sentence &here = sentences.at(index);
    if (m_marks.tablePeriod.isKnown())
        return {m_marks.tablePeriod, Source::Told};
    if (holding == Holding::State)
        return {m_marks.issueWindow(), Source::Present};
    const QStringView words = QStringView(m_marks.text).mid(here.at.from, here.at.length());
    if (describesWork(words.left(offset - here.at.from)))
        return {m_marks.issueWindow(), Source::Assumed};
    const bool ofPart =
        index > 0 &&
        ((words.startsWith(u"其中") && sentences.at(index - 1).paragraph == here.paragraph) ||
         isAmong(words, QStringView(m_marks.text)
                            .mid(sentences.at(index - 1).at.from, sentences.at(index - 1).at.length())));
    if (ofPart)
        return {at(sentences.at(index - 1).at.to - 1, holding).period, Source::Carried};
    const Period event = eventBefore(offset);
    if (event.isKnown() && goesOn(words))
        return {event, Source::Carried};
    if (const FoundTime *before = carried(index, holding, offset)) {
        if (const auto lasting = lastingPeriod(m_marks, *before, holding, offset))
            return {*lasting, Source::Carried};
        return {m_governed.of(*before, holding, offset), Source::Carried};
    }
    const bool gathered = holding == Holding::Flow || holding == Holding::Ratio || holding == Holding::Stock;
    return {m_marks.issueWindow(), gathered ? Source::Unknown : Source::Assumed};
}

bool FigurePeriods::isAhead(const Period &period) const
{
    const QDate issue = m_marks.issue.latest;
    const QDate begin = period.start.isValid() ? period.start : period.end;
    return issue.isValid() && begin.isValid() && begin > issue;
}

} // namespace jianbao

#include "models/reading/facts/eventfinder.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/eventdistricts.h"
#include "models/reading/facts/eventedges.h"
#include "models/reading/facts/eventexclusions.h"
#include "models/reading/facts/eventtimes.h"
#include "models/reading/facts/subjecttracker.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestLead = 12;
constexpr qsizetype longestLeadOfDeed = 30; ///< 违规设置的户外广告已于9月底拆除
constexpr qsizetype nearestDeed = 14;       ///< 筹备已久的新闻发布会3日下午在云岭举行
constexpr qsizetype nearestVerb = 6;        ///< 监控系统5月底建成投用
constexpr qsizetype longestPreposition = 2;
constexpr qsizetype shortestTelling = 4;

QStringList verbs(const Lexicon &lexicon, const QString &kind)
{
    QStringList words;
    const QList<Lexicon::Row> rows = lexicon.rows(u"eventverbs"_s);
    for (const Lexicon::Row &row : rows) {
        if (row.value(u"kind"_s) == kind)
            words.append(row.value(u"word"_s));
    }
    return words;
}

bool isShort(const FoundTime &time)
{
    constexpr int longestDays = 31;
    return time.period.start.isValid() && time.period.end.isValid() &&
           time.period.start.daysTo(time.period.end) <= longestDays;
}

/// 款项已于5月22日 | 到账: what comes behind a day that 已于 tells is over.
bool isOver(QStringView text, const FoundTime &time, QStringView rest)
{
    static const FilteredExpression verb(u"^\\p{sc:Han}{2}"_s);
    return text.left(time.at.from).endsWith(u"已于") && verb.match(rest).hasMatch();
}

/// 11月14日至16日: a few days that are told by the day.
bool isOfDays(const FoundTime &time, QStringView words)
{
    constexpr int longest = 10;
    return words.contains(u'日') && time.period.start.isValid() &&
           time.period.start.daysTo(time.period.end) < longest;
}

} // namespace

/// The words that tell an event, from its time to the end of its main clause.
struct EventFinder::Telling
{
    Span quote;
    Span lead;                ///< what stands before the time in its clause: 滨河镇1月6日召开会议
    Span rest;                ///< what follows the time
    qsizetype lineFrom = 0;   ///< where the time's clause begins, with a byline or an earlier time
    qsizetype clauseFrom = 0; ///< where its own words begin
    bool opens = false;       ///< the time opens its clause
    bool caption = false;     ///< behind 图为
    bool behind = false;      ///< the time stands behind its words: (9月13日摄)
};

EventFinder::EventFinder(const Lexicon &lexicon)
    : m_happenings(verbs(lexicon, u"happening"_s))
    , m_honours(verbs(lexicon, u"honour"_s))
    , m_speech(verbs(lexicon, u"speech"_s))
    , m_reporting(verbs(lexicon, u"reporting"_s))
    , m_wording(lexicon)
    , m_stateOffices(lexicon.words(u"stateoffices"_s, u"word"_s))
{
}

EventFinder::Telling EventFinder::tellingOf(const ArticleMarks &marks, const Sentence &sentence,
                                            const FoundTime &time) const
{
    constexpr qsizetype mostClauses = 6;
    const QStringView text(marks.text);
    qsizetype clause = sentence.clauseOf(time.at.from);
    const qsizetype last = std::min(clause + mostClauses, sentence.clauses.size()) - 1;
    Telling telling;
    if (const qsizetype end = EventEdges::endOfPictureDay(text, time); end > 0) {
        const qsizetype from = EventEdges::afterCaptionMark(
            text, EventEdges::afterCredits(text, sentence.at.from, time.at.from), time.at.from);
        telling.quote = {from, end};
        telling.lead = {from, from};
        telling.rest = {from, time.at.from - 1};
        telling.lineFrom = telling.clauseFrom = from;
        telling.opens = telling.caption = telling.behind = true;
        return telling;
    }
    telling.lineFrom = sentence.clauses.at(clause).from;
    telling.clauseFrom = EventEdges::afterCredits(text, sentence.clauses.at(clause).from, time.at.from);
    if (time.at.from > 0 && isOneOf(text.at(time.at.from - 1), u")）”】"))
        telling.clauseFrom = time.at.from;
    telling.caption = EventEdges::opensCaption(text, telling.clauseFrom, time.at.from);
    if (telling.caption || (time.at.from > 0 && text.at(time.at.from - 1) == u'、'))
        telling.clauseFrom = time.at.from;
    qsizetype end = std::max(sentence.clauses.at(clause).to, time.at.to);
    while (clause < last) {
        const QStringView rest = text.mid(time.at.to, end - time.at.to);
        const bool verbal = m_happenings.occursIn(rest) || m_honours.occursIn(rest);
        const Span &next = sentence.clauses.at(clause + 1);
        const qsizetype letters = marks.lettersBesideTimes({time.at.to, end});
        const bool told = letters >= shortestTelling;
        const bool endsClause = time.at.from > telling.clauseFrom && letters == 0;
        if (told && verbal && !EventExclusions::isSetting(rest))
            break;
        if ((told || endsClause) && marks.opensWithTime(next))
            break;
        end = sentence.clauses.at(++clause).to;
    }
    end = std::min(end, marks.nextListedTime(time.at.to, end));
    telling.quote = {time.at.from, end};
    telling.lead = {time.at.from, time.at.from};
    telling.rest = {time.at.to, end};
    const qsizetype lead = time.at.from - telling.clauseFrom;
    if (lead > longestPreposition)
        telling.quote.from = telling.lead.from = telling.clauseFrom;
    telling.opens =
        lead == 0 || (lead <= longestPreposition && isOneOf(text.at(time.at.from - 1), u"早在于自从到截至"));
    return telling;
}

QStringView EventFinder::deedOf(QStringView rest) const
{
    const auto comma =
        std::find_if(rest.cbegin(), rest.cend(), [](QChar unit) { return isOneOf(unit, u"，,；;"); });
    const QStringView first = comma == rest.cend() ? QStringView() : rest.first(comma - rest.cbegin());
    return m_happenings.occursIn(first) ? first : rest;
}

bool EventFinder::endsInDeed(QStringView lead) const
{
    constexpr qsizetype longestDeed = 3;
    return lead.endsWith(u'于') && m_happenings.occursIn(lead.chopped(1).right(longestDeed));
}

bool EventFinder::tellsEvent(const ArticleMarks &marks, const FoundTime &time, const Telling &telling,
                             QString &rule, EventEvidence &evidence) const
{
    const QStringView text(marks.text);
    const QStringView rest = text.mid(telling.rest.from, telling.rest.length());
    const qsizetype lead = telling.behind ? 0 : time.at.from - telling.clauseFrom;
    const bool near = m_happenings.occursIn(rest.left(nearestDeed)) || isOver(text, time, rest) ||
                      endsInDeed(text.mid(telling.clauseFrom, lead));
    const bool deed =
        near || rest.startsWith(u'在') || (lead > 0 && isOneOf(text.at(time.at.from - 1), u"于在"));
    const qsizetype told = rest.size() + (near ? lead : 0); // 工程6月18日开工
    if (time.future || time.comparison || told < shortestTelling ||
        lead > (deed ? longestLeadOfDeed : longestLead))
        return false;
    const QStringView before =
        text.mid(telling.lineFrom, telling.behind ? 0 : time.at.from - telling.lineFrom);
    const QStringView words = marks.words(time.at);
    evidence.opens = telling.opens;
    rule = u"event-verb"_s;
    if (time.kind == FoundTime::Kind::Day && words.contains(u'日') && !words.startsWith(u'当') &&
        (EventExclusions::namesMeeting(rest) || EventExclusions::namesGathering(rest))) {
        evidence.verb = evidence.exactDay = true;
        return true;
    }
    if (EventExclusions::countsUpTo(before, rest))
        return false;
    const bool release = EventExclusions::isRelease(before, rest);
    if (EventExclusions::isDateline(rest) || EventExclusions::isLife(rest) || EventExclusions::isMere(rest) ||
        EventExclusions::isBySchedule(text.mid(marks.sentences.at(marks.sentenceAt(time.at.from)).at.from)) ||
        (EventExclusions::namesDocument(rest) && !release) || EventExclusions::isPlan(deedOf(rest)))
        return false;
    if (time.kind == FoundTime::Kind::Present || time.kind == FoundTime::Kind::Deadline ||
        marks.isQuoted(time.at.from))
        return false;
    if (m_reporting.occursIn(rest) || m_reporting.occursIn(text.mid(telling.clauseFrom, lead)))
        return false;
    const bool honour = m_honours.occursIn(rest) || EventExclusions::isHonoured(rest);
    const bool sinceDeed =
        isShort(time) && time.precision != Precision::Vague && EventExclusions::isSinceDeed(rest);
    const bool happening = near || m_happenings.occursIn(rest) || sinceDeed;
    evidence.verb = honour || happening;
    if (isShort(time) && EventExclusions::begins(words, rest))
        return true;
    const bool lasting =
        words.contains(u"以来"_s) || (time.precision != Precision::Day && rest.startsWith(u'起'));
    if ((EventExclusions::isStanding(before, rest) && !release) || EventExclusions::endsInSpeech(rest))
        return false;
    if (lasting || (EventExclusions::isLasting(rest) && !sinceDeed) || EventExclusions::isDenied(rest))
        return false;
    if (time.precision == Precision::Vague) {
        evidence.vague = true;
        rule = u"event-vague"_s;
        return isShort(time) && happening && !m_speech.occursIn(rest) &&
               !EventExclusions::isLooseVague(
                   text.mid(telling.clauseFrom, telling.rest.from - telling.clauseFrom));
    }
    if (!isShort(time)) {
        evidence.yearOnly = true;
        rule = u"event-year"_s;
        return time.precision == Precision::Year && honour;
    }
    const bool loose = time.precision == Precision::Span;
    const bool day = time.kind == FoundTime::Kind::Day;
    const bool acted = day && !telling.opens && words.contains(u'日') &&
                       EventExclusions::isActed(text.mid(telling.clauseFrom, lead), rest) &&
                       !EventExclusions::isStatistic(rest);
    if (!telling.opens && !acted &&
        ((loose && !m_happenings.occursIn(rest.left(nearestVerb))) || (!honour && !happening)))
        return false;
    if (!honour && !happening && m_speech.occursIn(rest))
        return false;
    const bool exact = day || telling.caption || (loose && isOfDays(time, words));
    const bool leans = words.startsWith(u'当') || before.endsWith(u"截至"); // 截至当天4点，共有…
    if ((!day || leans) && !telling.caption && !sinceDeed && EventExclusions::isStatistic(rest))
        return false;
    if (!honour && !happening && EventExclusions::namesDay(rest))
        return false;
    evidence.exactDay = exact;
    rule = honour ? u"event-honour"_s : happening ? u"event-verb"_s : u"event-dated"_s;
    const bool done = telling.opens && EventExclusions::isDone(rest);
    return exact || honour || happening || done;
}

QString EventFinder::whatOf(const ArticleMarks &marks, const Sentence &sentence, const Telling &telling) const
{
    qsizetype end = telling.quote.to;
    for (const Span &clause : sentence.clauses) {
        if (clause.from < telling.quote.to)
            continue;
        if (marks.opensWithTime(clause))
            break;
        end = clause.to;
    }
    const QStringView text(marks.text);
    if (EventExclusions::isSinceDeed(text.mid(telling.rest.from, end - telling.rest.from)))
        end = telling.rest.from + text.mid(telling.rest.from).indexOf(u"以来"_s);
    const QString what = m_wording.of(text.mid(telling.lead.from, telling.lead.length()),
                                      text.mid(telling.rest.from, end - telling.rest.from));
    static const FilteredExpression edges(u"^[，,]+|[，,。；;]+$"_s);
    const bool deed = m_happenings.occursIn(what) || m_honours.occursIn(what);
    return deed && what.size() < shortestTelling
               ? edges.removedFrom(text.mid(telling.quote.from, telling.quote.length()).toString())
               : what; // 3月动工
}

QList<Placed<Event>> EventFinder::find(const ArticleMarks &marks, const SubjectMentions &mentions) const
{
    const EventDistricts places(marks, mentions, m_stateOffices);
    const QList<FoundTime> times = EventTimes::of(marks);
    QList<Placed<Event>> events;
    for (const Sentence &sentence : marks.sentences) {
        qsizetype told = -1;
        for (const FoundTime &time : within(times, sentence.at)) {
            const bool repeats = told >= 0 && time.precision == Precision::Vague;
            if (time.at.from < told || repeats)
                continue;
            Event event;
            const Telling telling = tellingOf(marks, sentence, time);
            EventEvidence evidence;
            if (!tellsEvent(marks, time, telling, event.rule, evidence))
                continue;
            event.period = time.period;
            event.precision = time.precision;
            event.what = whatOf(marks, sentence, telling);
            const Span words{telling.clauseFrom, telling.quote.to};
            const QStringList districts = places.of(words, time.at);
            for (const QString &district : districts) {
                event.district = district;
                evidence.placeNamed = mentions.hold(words, district);
                event.confidence = confidenceOf(evidence);
                events.append({telling.quote, event});
            }
            told = telling.quote.to;
        }
    }
    return events;
}

} // namespace jianbao

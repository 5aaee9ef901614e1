#include "models/reading/facts/eventjudge.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/eventexclusions.h"
#include "models/reading/facts/eventverbs.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype nearestDeed = 14; ///< 筹备已久的新闻发布会3日下午在云岭举行

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

EventJudge::EventJudge(const ArticleMarks &marks, const FoundTime &time, const EventTelling &telling,
                       const EventVerbs &verbs)
    : m_marks(marks)
    , m_time(time)
    , m_telling(telling)
    , m_verbs(verbs)
    , m_words(marks.words(time.at))
    , m_rest(marks.words(telling.rest))
    , m_isShort(isShort(time))
{
    if (!telling.behind) {
        m_lead = marks.words({telling.clauseFrom, time.at.from});
        m_before = marks.words({telling.lineFrom, time.at.from});
    }
    m_isNear =
        verbs.tellHappening(m_rest.left(nearestDeed)) || isOver(marks.text, time, m_rest) || endsInDeed();
}

QStringView EventJudge::mainClause() const
{
    const auto comma =
        std::find_if(m_rest.cbegin(), m_rest.cend(), [](QChar unit) { return isOneOf(unit, u"，,；;"); });
    const QStringView first = comma == m_rest.cend() ? QStringView() : m_rest.first(comma - m_rest.cbegin());
    return m_verbs.tellHappening(first) ? first : m_rest;
}

bool EventJudge::endsInDeed() const
{
    constexpr qsizetype longestDeed = 3;
    return m_lead.endsWith(u'于') && m_verbs.tellHappening(m_lead.chopped(1).right(longestDeed));
}

bool EventJudge::isOutOfReach() const
{
    constexpr qsizetype longestLead = 12;
    constexpr qsizetype longestLeadOfDeed = 30; // 违规设置的户外广告已于9月底拆除
    const bool deed =
        m_isNear || m_rest.startsWith(u'在') || (!m_lead.isEmpty() && isOneOf(m_lead.back(), u"于在"));
    const qsizetype told = m_rest.size() + (m_isNear ? m_lead.size() : 0); // 工程6月18日开工
    return m_time.future || m_time.comparison || told < EventTelling::shortest ||
           m_lead.size() > (deed ? longestLeadOfDeed : longestLead);
}

bool EventJudge::isOccasion() const
{
    return m_time.kind == FoundTime::Kind::Day && m_words.contains(u'日') && !m_words.startsWith(u'当') &&
           (EventExclusions::namesMeeting(m_rest) || EventExclusions::namesGathering(m_rest));
}

bool EventJudge::isNoHappening() const
{
    if (EventExclusions::countsUpTo(m_before, m_rest))
        return true;
    const QStringView text(m_marks.text);
    const Sentence &sentence = m_marks.sentences.at(m_marks.sentenceAt(m_time.at.from));
    if (EventExclusions::isDateline(m_rest) || EventExclusions::isLife(m_rest) ||
        EventExclusions::isMere(m_rest) || EventExclusions::isBySchedule(text.mid(sentence.at.from)) ||
        (EventExclusions::namesDocument(m_rest) && !EventExclusions::isRelease(m_before, m_rest)) ||
        EventExclusions::isPlan(mainClause()))
        return true;
    return m_time.kind == FoundTime::Kind::Present || m_time.kind == FoundTime::Kind::Deadline ||
           m_marks.isQuoted(m_time.at.from) || m_verbs.tellReporting(m_rest) || m_verbs.tellReporting(m_lead);
}

EventJudge::Deed EventJudge::deed() const
{
    const bool sinceThen =
        m_isShort && m_time.precision != Precision::Vague && EventExclusions::isSinceDeed(m_rest);
    return {.honour = m_verbs.tellHonour(m_rest) || EventExclusions::isHonoured(m_rest),
            .happening = m_isNear || m_verbs.tellHappening(m_rest) || sinceThen,
            .sinceThen = sinceThen};
}

bool EventJudge::isLasting(const Deed &deed) const
{
    const bool sinceTime =
        m_words.contains(u"以来"_s) || (m_time.precision != Precision::Day && m_rest.startsWith(u'起'));
    const bool standing =
        EventExclusions::isStanding(m_before, m_rest) && !EventExclusions::isRelease(m_before, m_rest);
    return standing || EventExclusions::endsInSpeech(m_rest) || sinceTime ||
           (EventExclusions::isLasting(m_rest) && !deed.sinceThen) || EventExclusions::isDenied(m_rest);
}

bool EventJudge::isEventOfVagueTime(const Deed &deed) const
{
    return m_isShort && deed.happening && !m_verbs.tellSpeech(m_rest) &&
           !EventExclusions::isLooseVague(m_marks.words({m_telling.clauseFrom, m_telling.rest.from}));
}

bool EventJudge::isActed() const
{
    return m_time.kind == FoundTime::Kind::Day && !m_telling.opens && m_words.contains(u'日') &&
           EventExclusions::isActed(m_lead, m_rest) && !EventExclusions::isStatistic(m_rest);
}

bool EventJudge::isEventOfDays(const Deed &deed, Verdict &verdict) const
{
    constexpr qsizetype nearestVerb = 6; // 监控系统5月底建成投用
    const bool loose = m_time.precision == Precision::Span;
    const bool day = m_time.kind == FoundTime::Kind::Day;
    const bool farVerb = loose && !m_verbs.tellHappening(m_rest.left(nearestVerb));
    if (!m_telling.opens && !isActed() && (farVerb || !deed.isTold()))
        return false;
    if (!deed.isTold() && m_verbs.tellSpeech(m_rest))
        return false;
    const bool leans = m_words.startsWith(u'当') || m_before.endsWith(u"截至"); // 截至当天4点，共有…
    if ((!day || leans) && !m_telling.caption && !deed.sinceThen && EventExclusions::isStatistic(m_rest))
        return false;
    if (!deed.isTold() && EventExclusions::namesDay(m_rest))
        return false;
    verdict.evidence.exactDay = day || m_telling.caption || (loose && isOfDays(m_time, m_words));
    verdict.rule = deed.honour ? u"event-honour"_s : deed.happening ? u"event-verb"_s : u"event-dated"_s;
    const bool done = m_telling.opens && EventExclusions::isDone(m_rest);
    return verdict.evidence.exactDay || deed.isTold() || done;
}

std::optional<EventJudge::Verdict> EventJudge::verdict() const
{
    if (isOutOfReach())
        return {};
    Verdict verdict;
    verdict.evidence.opens = m_telling.opens;
    verdict.rule = u"event-verb"_s;
    if (isOccasion()) {
        verdict.evidence.verb = verdict.evidence.exactDay = true;
        return verdict;
    }
    if (isNoHappening())
        return {};
    const Deed told = deed();
    verdict.evidence.verb = told.isTold();
    if (m_isShort && EventExclusions::begins(m_words, m_rest))
        return verdict;
    if (isLasting(told))
        return {};
    bool isEvent = false;
    if (m_time.precision == Precision::Vague) {
        verdict.evidence.vague = true;
        verdict.rule = u"event-vague"_s;
        isEvent = isEventOfVagueTime(told);
    } else if (!m_isShort) {
        verdict.evidence.yearOnly = true;
        verdict.rule = u"event-year"_s;
        isEvent = m_time.precision == Precision::Year && told.honour;
    } else {
        isEvent = isEventOfDays(told, verdict);
    }
    return isEvent ? std::optional(verdict) : std::nullopt;
}

} // namespace jianbao

#include "models/reading/finders/times/timefinder.h"

#include "models/reading/finders/patterns/foldedforms.h"
#include "models/reading/finders/patterns/patternsearch.h"
#include "models/reading/finders/times/festivals.h"
#include "models/reading/finders/times/timecontext.h"
#include "models/reading/finders/times/timeranges.h"
#include "models/reading/finders/times/timerules.h"

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

struct TimeFinder::Candidate
{
    Span at;
    Span whole; ///< with the words of a chain before the quote
    const TimeRule *rule = nullptr;
    PatternMatch match;
};

namespace
{

constexpr qsizetype aheadOfEvent = 1000; ///< how far behind 翌日 the day may stand that it counts from

Span trimmed(const QString &text, Span span)
{
    while (span.to > span.from && (text.at(span.to - 1).isSpace() || text.at(span.to - 1) == u'的'))
        --span.to;
    return span;
}

constexpr double surely = 0.7;

bool movesClocks(const FoundTime &time)
{
    using Kind = FoundTime::Kind;
    return !time.comparison && !time.future && time.confidence >= surely &&
           (time.kind == Kind::Day || time.kind == Kind::Range);
}

void moveClocks(TimeClocks &clocks, const FoundTime &time, const QString &text, bool yearTold)
{
    if (!movesClocks(time))
        return;
    clocks.told = time.period;
    if (yearTold)
        clocks.sentenceYear = time.period.start.isValid() ? time.period.start.year() : 0;
    const bool asked = isInterview(text, time.at);
    if (time.kind == FoundTime::Kind::Day)
        clocks.toldDay = time.period.end;
    if (asked)
        clocks.event = {}; // what the reporter heard happened earlier
    else if (time.kind == FoundTime::Kind::Day)
        clocks.event = time.period.end;
    if (!asked)
        clocks.deed = time.period.start;
}

QList<TimeRule> allRules(const Lexicon &lexicon, FindingScope scope)
{
    QList<TimeRule> rules = calendarRules() + dayRules() + relativeRules(lexicon) + weekRules() +
                            countedRules() + festivalRules(Festivals(lexicon));
    if (scope == FindingScope::Page)
        return rules << storyRule();
    return everydayPeriodRules() + everydayCountedRules() + rules + everydayRules() + eraRules(lexicon);
}

QList<AnchoredPattern> patternsOf(const QList<TimeRule> &rules)
{
    QList<AnchoredPattern> patterns;
    for (const TimeRule &rule : rules)
        patterns.append(rule.pattern);
    return patterns;
}

} // namespace

TimeFinder::TimeFinder(const Lexicon &lexicon, FindingScope scope)
    : m_scope(scope)
    , m_rules(std::make_shared<const QList<TimeRule>>(allRules(lexicon, scope)))
    , m_search(std::make_shared<const PatternSearch>(patternsOf(*m_rules)))
{
}

QList<TimeFinder::Candidate> TimeFinder::candidates(const QString &folded) const
{
    QList<Candidate> all;
    const qsizetype lastTitleEnd = folded.lastIndexOf(u'》');
    m_search->eachMatch(folded, [&](qsizetype rule, const PatternMatch &match) {
        const Span whole{match.capturedStart(), match.capturedEnd()};
        const Span quote = match.hasCaptured(u"quote"_s)
                               ? Span{match.capturedStart(u"quote"_s), match.capturedEnd(u"quote"_s)}
                               : whole;
        const Span at = trimmed(folded, quote);
        if (!at.isEmpty() && !isMasked(folded, at, lastTitleEnd))
            all.append({at, {whole.from, at.to}, &m_rules->at(rule), match});
    });
    std::stable_sort(all.begin(), all.end(), [](const Candidate &a, const Candidate &b) {
        return a.whole.from != b.whole.from ? a.whole.from < b.whole.from
                                            : a.whole.length() > b.whole.length();
    });
    return all;
}

/// The first day of an event told behind `offset`; invalid if there is none.
QDate TimeFinder::nextDay(const QString &folded, const QList<Candidate> &found, qsizetype offset,
                          const TimeClocks &clocks) const
{
    const auto first = std::partition_point(found.cbegin(), found.cend(), [&](const Candidate &candidate) {
        return candidate.whole.from < offset;
    });
    for (auto next = first; next != found.cend() && next->whole.from <= offset + aheadOfEvent; ++next) {
        const Candidate &candidate = *next;
        if (candidate.rule->needsEvent || isInterview(folded, candidate.at))
            continue;
        const TimeRule::Reading time = candidate.rule->read(candidate.match, clocks);
        if (time && time->kind == FoundTime::Kind::Day && movesClocks(*time))
            return time->period.start;
    }
    return {};
}

QList<FoundTime> TimeFinder::resolve(const QString &folded, const QList<Candidate> &found,
                                     const IssueClock &issue) const
{
    QList<FoundTime> times;
    TimeClocks clocks;
    clocks.issue = issue;
    qsizetype readTo = 0;
    qsizetype passed = 0; ///< how far the ends of sentences are looked for
    for (const Candidate &candidate : found) {
        if (candidate.whole.from < readTo)
            continue;
        if (endsSentence(QStringView(folded).mid(passed, candidate.whole.from - passed)))
            clocks.sentenceYear = 0;
        passed = candidate.whole.from;
        clocks.forward = looksForward(folded, candidate.at);
        if (candidate.rule->needsEvent && !clocks.event.isValid())
            clocks.event = nextDay(folded, found, candidate.at.to, clocks);
        TimeRule::Reading time = candidate.rule->read(candidate.match, clocks);
        if (!time)
            continue;
        time->at = time->at.isEmpty() ? candidate.at : trimmed(folded, time->at);
        if (time->rule.isEmpty())
            time->rule = candidate.rule->name;
        time->comparison = isComparison(folded, time->at);
        const bool ahead = issue.latest.isValid() && time->period.start > issue.latest;
        time->future = ahead || (clocks.forward && !candidate.rule->needsEvent);
        const bool yearTold =
            (candidate.match.hasCaptured(u"year1"_s) || candidate.match.hasCaptured(u"relative1"_s)) &&
            !isYardstick(folded, time->at);
        moveClocks(clocks, *time, folded, yearTold);
        if (time->kind == FoundTime::Kind::Day && isDateline(folded, time->at))
            clocks.issue = {time->period.start, time->period.end};
        times.append(*time);
        readTo = passed = time->at.to;
    }
    return times;
}

TimeFinder::Scan TimeFinder::scan(const QString &text) const
{
    return scanFolded(foldedForms(text));
}

TimeFinder::Scan TimeFinder::scanFolded(const QString &folded) const
{
    Scan scan;
    scan.m_folded = folded;
    scan.m_candidates = std::make_shared<const QList<Candidate>>(candidates(scan.m_folded));
    return scan;
}

QList<FoundTime> TimeFinder::find(const QString &text, const IssueClock &issue) const
{
    return find(scan(text), issue);
}

QList<FoundTime> TimeFinder::find(const Scan &scan, const IssueClock &issue) const
{
    const QList<FoundTime> times = resolve(scan.m_folded, *scan.m_candidates, issue);
    return m_scope == FindingScope::Everything ? joinedRanges(scan.m_folded, times, issue.latest) : times;
}

QList<Span> TimeFinder::Scan::spans() const
{
    QList<Span> spans;
    for (const Candidate &candidate : *m_candidates) {
        if (spans.isEmpty() || candidate.whole.from >= spans.last().to)
            spans.append(candidate.whole);
    }
    return spans;
}

} // namespace jianbao

#include "models/reading/finders/timefinder.h"

#include "models/reading/finders/festivals.h"
#include "models/reading/finders/foldedforms.h"
#include "models/reading/finders/timerules.h"

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

struct TimeFinder::Candidate
{
    Span at;
    Span whole; ///< with the words of a chain before the quote
    const TimeRule *rule = nullptr;
    QRegularExpressionMatch match;
};

namespace
{

constexpr qsizetype aheadOfDay = 30; ///< 到7月20日…结束时,…将达到…
constexpr qsizetype reach = 10;      ///< how far words like 将 or 较 stand from their time
constexpr qsizetype longestTitle = 60;
constexpr qsizetype aheadOfEvent = 1000; ///< how far behind 翌日 the day may stand that it counts from

Span trimmed(const QString &text, Span span)
{
    while (span.to > span.from && (text.at(span.to - 1).isSpace() || text.at(span.to - 1) == u'的'))
        --span.to;
    return span;
}

/// The part of the clause before `offset`, at most `reach` long.
QStringView clauseBefore(const QString &text, qsizetype offset)
{
    qsizetype from = offset;
    while (from > 0 && offset - from < reach && !u",。;!?、:\n"_s.contains(text.at(from - 1)))
        --from;
    return QStringView(text).mid(from, offset - from);
}

QStringView after(const QString &text, qsizetype offset)
{
    return QStringView(text).mid(offset, reach);
}

bool containsAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.contains(word); });
}

bool startsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.startsWith(word); });
}

bool endsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.endsWith(word); });
}

bool looksForward(const QString &text, Span at)
{
    const QStringView before = clauseBefore(text, at.from);
    if (containsAny(before, {u"已于", u"已在", u"曾于", u"已经"}))
        return false;
    static const QRegularExpression lasts(
        u"(?:将|预计|计划)[^,。]{0,8}[到至于在]$|(?:将|一直)?(?:持续|延续)[到至]$"_s);
    const bool comesTo = before.endsWith(u'到') && !before.contains(u'截') &&
                         QStringView(text).mid(at.to, aheadOfDay).contains(u'将');
    return comesTo || lasts.match(before).hasMatch() ||
           containsAny(before, {u"将于", u"将在", u"拟于", u"拟在", u"计划于", u"计划在", u"预计", u"定于",
                                u"力争", u"争取", u"确保", u"有望"}) ||
           before.endsWith(u'将') || before.endsWith(u"计划") ||
           startsWithAny(after(text, at.to), {u"将", u"还将", u"计划", u"拟"});
}

/// The base of a comparison: 较2017年, 与去年同期相比, 比上年.
bool isComparison(const QString &text, Span at)
{
    const QStringView before = clauseBefore(text, at.from);
    const QStringView behind = after(text, at.to);
    if (QStringView(text).left(at.to).endsWith(u"同期") ||
        endsWithAny(before, {u"较", u"比", u"相比", u"相较于", u"相比于", u"对比", u"同比"}))
        return true;
    return endsWithAny(before, {u"与", u"和", u"同"}) &&
           containsAny(behind, {u"相比", u"持平", u"比较", u"相较"});
}

/// The day on which a reporter asked is no event: 5月6日,记者从…了解到; 记者10月10日从….
bool isInterview(const QString &text, Span at)
{
    QStringView behind = after(text, at.to);
    if (behind.startsWith(u','))
        behind = behind.mid(1);
    return startsWithAny(behind, {u"记者", u"笔者", u"本报记者"}) ||
           endsWithAny(clauseBefore(text, at.from), {u"记者", u"笔者"});
}

/// Titles (《2021年…》), habits (每年春节) and 今天 in its wide sense are no times.
bool isMasked(const QString &text, Span at, qsizetype lastTitleEnd)
{
    const qsizetype titleFrom = std::max<qsizetype>(0, at.from + 1 - longestTitle);
    const QStringView before = QStringView(text).mid(titleFrom, at.from + 1 - titleFrom);
    if (const qsizetype opened = before.lastIndexOf(u'《');
        opened >= 0 && before.lastIndexOf(u'》') < opened && lastTitleEnd >= at.to)
        return true;
    if (endsWithAny(clauseBefore(text, at.from),
                    {u"每", u"每年", u"每年的", u"历年", u"往年", u"每个", u"每逢"}))
        return true;
    const QStringView words = QStringView(text).mid(at.from, at.length());
    return words == u"今天" && (clauseBefore(text, at.from).endsWith(u'有') ||
                                startsWithAny(after(text, at.to), {u"的成", u"的发展", u"的局面", u"的幸福",
                                                                   u"的生活", u"的好日子"}));
}

/// 本报云岭11月28日电: the text was written on that day.
bool isDateline(const QString &text, const FoundTime &time)
{
    static const QRegularExpression sent(u"^(?:专?电|讯)(?!\\p{sc:Han})"_s);
    return time.kind == FoundTime::Kind::Day && sent.match(after(text, time.at.to)).hasMatch();
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

/// What any of the rules accepts, without capturing.
QString anyOf(const QList<TimeRule> &rules)
{
    static const QRegularExpression name(u"\\(\\?<[a-z]\\w*>"_s);
    QStringList words;
    for (const TimeRule &rule : rules)
        words.append(QString(rule.pattern.words()).replace(name, u"(?:"_s));
    return words.join(u'|');
}

} // namespace

TimeFinder::TimeFinder(const Lexicon &lexicon)
    : m_rules(std::make_shared<const QList<TimeRule>>(calendarRules() + relativeRules(lexicon) +
                                                      festivalRules(Festivals(lexicon))))
    , m_anyRule(std::make_shared<const AnchoredPattern>(anyOf(*m_rules)))
{
}

QList<TimeFinder::Candidate> TimeFinder::candidates(const QString &folded) const
{
    QList<Candidate> all;
    QList<qsizetype> readTo(m_rules->size(), 0);
    const qsizetype lastTitleEnd = folded.lastIndexOf(u'》');
    for (qsizetype from = 0; from < folded.size(); ++from) {
        if (!m_anyRule->mayBegin(folded, from) || !m_anyRule->matchAt(folded, from).hasMatch())
            continue;
        for (qsizetype i = 0; i < m_rules->size(); ++i) {
            const TimeRule &rule = m_rules->at(i);
            if (from < readTo.at(i) || !rule.pattern.mayBegin(folded, from))
                continue;
            const QRegularExpressionMatch match = rule.pattern.matchAt(folded, from);
            if (!match.hasMatch())
                continue;
            const Span whole{match.capturedStart(), match.capturedEnd()};
            readTo[i] = whole.to;
            const Span quote = match.hasCaptured(u"quote"_s)
                                   ? Span{match.capturedStart(u"quote"_s), match.capturedEnd(u"quote"_s)}
                                   : whole;
            const Span at = trimmed(folded, quote);
            if (!at.isEmpty() && !isMasked(folded, at, lastTitleEnd))
                all.append({at, {whole.from, at.to}, &rule, match});
        }
    }
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
    for (const Candidate &candidate : found) {
        if (candidate.at.from > offset + aheadOfEvent)
            break;
        if (candidate.at.from < offset || candidate.rule->needsEvent || isInterview(folded, candidate.at))
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
    for (const Candidate &candidate : found) {
        if (candidate.whole.from < readTo)
            continue;
        const QStringView between = QStringView(folded).mid(readTo, candidate.whole.from - readTo);
        if (containsAny(between, {u"。", u"!", u"?", u"\n"}))
            clocks.sentenceYear = 0;
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
            candidate.match.hasCaptured(u"year1"_s) || candidate.match.hasCaptured(u"relative1"_s);
        moveClocks(clocks, *time, folded, yearTold);
        if (isDateline(folded, *time))
            clocks.issue = {time->period.start, time->period.end};
        times.append(*time);
        readTo = time->at.to;
    }
    return times;
}

QList<FoundTime> TimeFinder::find(const QString &text, const IssueClock &issue) const
{
    const QString folded = foldedForms(text);
    return resolve(folded, candidates(folded), issue);
}

QList<Span> TimeFinder::spans(const QString &text) const
{
    QList<Span> spans;
    for (const Candidate &candidate : candidates(foldedForms(text))) {
        if (spans.isEmpty() || candidate.whole.from >= spans.last().to)
            spans.append(candidate.whole);
    }
    return spans;
}

} // namespace jianbao

#include "models/reading/finders/dating/yearclues.h"

#include "models/reading/finders/dating/yeartelling.h"
#include "models/reading/finders/times/calendarperiods.h"

#include <QBitArray>

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype wordsAround = 40;
constexpr int mostMentions = 5;
constexpr int firstYear = 1949;
constexpr int lastYear = 2100;
constexpr int mostYearsUntold = 15;

struct Mention
{
    int year = 0;
    YearTelling telling = YearTelling::Nothing;
    Span at;
};

QList<Mention> mentionsIn(const QString &text, const QList<PatternMatch> &years,
                          const QList<IssueClue> &known)
{
    QBitArray isKnown(text.size());
    for (const IssueClue &clue : known) {
        if (clue.weight > 1)
            isKnown.fill(true, clue.at.from, clue.at.to);
    }
    QList<Mention> mentions;
    for (const PatternMatch &match : years) {
        if (isKnown.at(match.capturedStart()))
            continue;
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - wordsAround);
        const QString before = text.mid(from, match.capturedStart() - from);
        const QString behind = text.mid(match.capturedEnd(u"year"_s) + 1, wordsAround);
        mentions.append({match.capturedView(u"year"_s).toInt(),
                         yearTellingOf(before, behind),
                         {match.capturedStart(), match.capturedEnd(u"behind"_s)}});
    }
    return mentions;
}

int countOf(const QList<Mention> &mentions, int year, YearTelling telling)
{
    const qsizetype count = std::count_if(mentions.cbegin(), mentions.cend(), [&](const Mention &mention) {
        return mention.year == year && mention.telling == telling;
    });
    return std::min(int(count), mostMentions);
}

} // namespace

AnchoredPattern plainYearPattern()
{
    return AnchoredPattern(
        u"(?<![\\d.《])(?<year>(?:19|20)\\d{2})年(?![级代])(?:底|末)?(?=(?<behind>[^,。;\\n]{0,8}))"_s);
}

QList<IssueClue> plainYearClues(const QString &text, const QList<PatternMatch> &years,
                                const QList<IssueClue> &known)
{
    const QList<Mention> mentions = mentionsIn(text, years, known);
    const auto isPast = [](const Mention &mention) {
        return mention.telling != YearTelling::Nothing && mention.telling != YearTelling::Plan;
    };
    Mention latest;
    int latestFigure = 0;
    for (const Mention &mention : mentions) {
        if (isPast(mention) && mention.year > latest.year)
            latest = mention;
        if (isPast(mention) && mention.telling != YearTelling::Past)
            latestFigure = std::max(latestFigure, mention.year);
    }
    QList<IssueClue> clues;
    if (latestFigure > 0)
        clues.append({latest.at, {QDate(firstYear, 1, 1), QDate(latestFigure - 1, 12, 31)}, -3});
    if (latest.year > 0) // hardly a page tells no year of its last fifteen
        clues.append(
            {latest.at, {QDate(latest.year + mostYearsUntold, 1, 1), QDate(lastYear, 12, 31)}, -0.5});
    if (latest.year > latestFigure)
        clues.append({latest.at, {QDate(firstYear, 1, 1), QDate(latest.year - 1, 12, 31)}, -1});
    if (latest.year > 0) {
        const int wholes = countOf(mentions, latest.year, YearTelling::Whole);
        const int ends = countOf(mentions, latest.year, YearTelling::Closed);
        const bool begun = wholes + ends == 0 && countOf(mentions, latest.year, YearTelling::Part) > 0;
        clues.append({latest.at, yearPeriod(latest.year + 1), 1.5 + 0.3 * wholes + 0.5 * ends, ends == 0});
        clues.append({latest.at, yearPeriod(latest.year), begun ? 2.5 : 1});
        clues.append({latest.at, yearPeriod(latest.year + 2), 0.5});
    }
    for (const Mention &mention : mentions) {
        if (mention.telling == YearTelling::Plan && mention.year >= latest.year)
            return clues << IssueClue{
                       mention.at, {QDate(mention.year - 1, 1, 1), QDate(mention.year, 12, 31)}, 0.6};
    }
    return clues;
}

} // namespace jianbao

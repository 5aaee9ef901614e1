#include "models/reading/finders/dating/yearclues.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/dating/yeargaps.h"
#include "models/reading/finders/times/calendarperiods.h"

#include <QBitArray>
#include <QSet>

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype wordsAround = 40;
constexpr int mostYearsUntold = 15;

struct Mention
{
    int year = 0;
    YearTelling telling = YearTelling::Nothing;
    bool late; ///< its last month is told
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
        mentions.append(
            {match.capturedView(u"year"_s).toInt(),
             yearTellingOf(before, behind),
             isOneOf(behind.isEmpty() ? QChar() : behind.front(), u"底末") || behind.startsWith(u"12月"),
             {match.capturedStart(), match.capturedEnd(u"behind"_s)}});
    }
    return mentions;
}

/// True if late in December the same is told of the running year.
bool tellsFull(YearTelling telling)
{
    return telling == YearTelling::Whole || telling == YearTelling::Figure || telling == YearTelling::Past;
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
    QList<IssueClue> clues;
    QSet<std::pair<int, int>> told;
    Mention latest;
    const QList<Mention> mentions = mentionsIn(text, years, known);
    for (const Mention &mention : mentions) {
        if (told.contains({mention.year, int(mention.telling)}))
            continue;
        told.insert({mention.year, int(mention.telling)});
        for (const YearGap &gap : gapsBehind(mention.telling, mention.year)) {
            const int first = std::max(firstIssueYear, mention.year + gap.first);
            const int last = std::min(lastIssueYear, mention.year + gap.last);
            const bool over = mention.late && mention.telling == YearTelling::Done && first == mention.year;
            const bool inFull = gap.first == 1 && tellsFull(mention.telling);
            if (first <= last)
                clues.append(
                    {mention.at, {QDate(first, over ? 12 : 1, 1), QDate(last, 12, 31)}, gap.weight, inFull});
        }
        if (mention.telling != YearTelling::Nothing && mention.telling != YearTelling::Plan &&
            mention.year > latest.year)
            latest = mention;
    }
    if (latest.year > 0) // hardly a page tells no year of its last fifteen
        clues.append(
            {latest.at, {QDate(latest.year + mostYearsUntold, 1, 1), QDate(lastIssueYear, 12, 31)}, -0.5});
    return clues;
}

} // namespace jianbao

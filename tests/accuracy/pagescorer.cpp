#include "tests/accuracy/pagescorer.h"

#include "tests/accuracy/articlescorer.h"
#include "tests/accuracy/factscorer.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// A window of more than two months dates nothing.
constexpr qint64 longestWindow = 62;

void scoreIssueDate(const PageLabels &wanted, const PageLabels &got, Scoreboard &board)
{
    if (wanted.issue.start.isEmpty())
        return;
    const QDate earliest = QDate::fromString(got.issue.start, Qt::ISODate);
    const QDate latest = QDate::fromString(got.issue.end, Qt::ISODate);
    const bool dated = earliest.isValid() && latest >= earliest && earliest.daysTo(latest) <= longestWindow;
    const bool right = dated && got.issue.start <= wanted.issue.end && got.issue.end >= wanted.issue.start;
    Tally &tally = board[u"issue date"_s];
    if (right) {
        ++tally.hits;
        return;
    }
    ++tally.missed;
    tally.wrong += earliest.isValid() ? 1 : 0;
    tally.notes.append(u"%1 wanted %2..%3, read %4..%5"_s.arg(
        wanted.file, wanted.issue.start, wanted.issue.end, got.issue.start, got.issue.end));
}

QList<FactLabel> factsOf(const PageLabels &page, QList<FactLabel> ArticleLabels::*kind)
{
    QList<FactLabel> facts;
    for (const ArticleLabels &article : page.articles)
        facts += article.*kind;
    return facts;
}

} // namespace

QStringList layoutParts()
{
    return {u"articles"_s, u"headline"_s, u"kicker"_s, u"deck"_s, u"banner"_s, u"byline"_s, u"joins"_s};
}

QStringList scoredParts()
{
    return layoutParts() + QStringList{u"issue date"_s,
                                       u"events core"_s,
                                       u"events date"_s,
                                       u"events district"_s,
                                       u"indicators core"_s,
                                       u"indicators all"_s,
                                       u"indicator subject"_s,
                                       u"indicator name"_s,
                                       u"indicator period"_s,
                                       u"indicator bound"_s,
                                       u"indicator aspect"_s,
                                       u"indicator status"_s,
                                       u"methods"_s,
                                       u"events top half"_s,
                                       u"events top half whole"_s,
                                       u"indicators top half"_s,
                                       u"indicators top half whole"_s};
}

void scorePage(const QString &pageText, const PageLabels &wanted, const PageLabels &got, Scoreboard &board)
{
    ArticleScorer(pageText, board).score(wanted.articles, got.articles);
    scoreIssueDate(wanted, got, board);
    FactScorer facts(pageText, wanted.issue, got.issue, board);
    facts.scoreEvents(factsOf(wanted, &ArticleLabels::events), factsOf(got, &ArticleLabels::events));
    facts.scoreIndicators(factsOf(wanted, &ArticleLabels::indicators),
                          factsOf(got, &ArticleLabels::indicators));
    facts.scoreMethods(factsOf(wanted, &ArticleLabels::methods), factsOf(got, &ArticleLabels::methods));
}

} // namespace jianbao

#include "models/reading/finders/pagedater.h"

#include "models/reading/finders/foldedforms.h"

#include <QHash>

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int daysToPrint = 14;  ///< from the latest day told to the issue
constexpr int daysIfSparse = 30; ///< the same, where a page tells hardly any day
constexpr int manyDays = 3;
constexpr int evidenceEntries = 6;

struct ToldDay
{
    QDate day;
    QString words;
};

QString textOf(const Article &article)
{
    QString text = article.banner.words + u'\n' + article.kicker.words + u'\n' + article.headline.words +
                   u'\n' + article.deck.words;
    for (const Paragraph &paragraph : article.paragraphs)
        text += u'\n' + paragraph.words.text();
    return text;
}

double weightIn(const IssueClue &clue, int year)
{
    return clue.within.start.year() <= year && year <= clue.within.end.year() ? clue.weight : 0;
}

int likeliestYear(const QList<IssueClue> &clues)
{
    QHash<int, double> votes;
    for (const IssueClue &clue : clues) {
        for (int year = clue.within.start.year(); year <= clue.within.end.year(); ++year)
            votes[year] += weightIn(clue, year);
    }
    int best = 0;
    for (auto vote = votes.cbegin(); vote != votes.cend(); ++vote) {
        const double difference = best == 0 ? 1 : vote.value() - votes.value(best);
        if (difference > 0 || (difference == 0 && vote.key() > best))
            best = vote.key();
    }
    return best;
}

bool isFestival(const FoundTime &time)
{
    return time.rule == u"festival" || time.rule == u"lunar day";
}

/// Days printed with month and day that lie in `year` and are not still to come.
QList<ToldDay> toldDays(const QString &text, const QList<FoundTime> &times, int year)
{
    QList<ToldDay> days;
    for (const FoundTime &time : times) {
        const bool printed = time.kind == FoundTime::Kind::Day && !isFestival(time) && time.confidence >= 0.9;
        if (printed && !time.future && !time.comparison && time.period.start.year() == year)
            days.append({time.period.start, text.mid(time.at.from, time.at.length() + 6).simplified()});
    }
    return days;
}

/// Around New Year the days of November and December belong to the year before.
void dropDaysBeforeNewYear(QList<ToldDay> &days)
{
    const auto isWinter = [](const ToldDay &told) { return told.day.month() >= 11 || told.day.month() <= 2; };
    const auto isOld = [](const ToldDay &told) { return told.day.month() >= 11; };
    const bool anyNew =
        std::any_of(days.cbegin(), days.cend(), [&](const ToldDay &told) { return !isOld(told); });
    if (anyNew && std::all_of(days.cbegin(), days.cend(), isWinter))
        days.removeIf(isOld);
}

bool comesSoon(const QString &text, const FoundTime &time)
{
    const QString behind = text.mid(time.at.to, 8);
    return behind.contains(u"即将") || behind.contains(u"来临") || behind.contains(u"临近") ||
           behind.startsWith(u"前夕");
}

/// The window cannot reach beyond a festival that is about to come, a day told as to come, or the end of a
/// year that is called old.
QDate cutLatest(QDate latest, QDate earliest, const QString &text, const QList<FoundTime> &times)
{
    for (const FoundTime &time : times) {
        const bool soon = isFestival(time) && comesSoon(text, time);
        const bool toCome = time.future && time.kind == FoundTime::Kind::Day;
        if ((soon || toCome) && time.period.end >= earliest)
            latest = std::min(latest, time.period.end);
    }
    const bool yearEnds =
        text.contains(u"年末岁尾") || text.contains(u"岁末年终") || text.contains(u"年终岁末");
    if (yearEnds && earliest.month() == 12)
        latest = std::min(latest, QDate(earliest.year(), 12, 31));
    return latest;
}

QStringList evidenceFor(QList<IssueClue> clues, int year, const QString &text)
{
    std::stable_sort(clues.begin(), clues.end(),
                     [](const IssueClue &a, const IssueClue &b) { return a.weight > b.weight; });
    QStringList evidence;
    for (const IssueClue &clue : clues) {
        const QString words = text.mid(clue.at.from, clue.at.length()).simplified();
        if (weightIn(clue, year) > 0 && !evidence.contains(words) && evidence.size() < evidenceEntries)
            evidence.append(words);
    }
    return evidence;
}

} // namespace

PageDater::PageDater(const Lexicon &lexicon) : m_times(lexicon), m_clues(lexicon) {}

IssueDate PageDater::date(const QList<Article> &articles) const
{
    QString text;
    for (const Article &article : articles)
        text += textOf(article) + u"\n\n"_s;
    const QString folded = foldedForms(text);
    QList<IssueClue> clues = m_clues.of(folded);
    const int year = likeliestYear(clues);
    if (year == 0)
        return {};

    IssueDate issue;
    issue.evidence = evidenceFor(clues, year, text);
    const auto dateLine =
        std::find_if(clues.cbegin(), clues.cend(), [](const IssueClue &clue) { return clue.within.isDay(); });
    if (dateLine != clues.cend()) {
        issue.earliest = issue.latest = dateLine->within.start;
        return issue;
    }
    const QDate yearsEnd(year, 12, 31);
    const QList<FoundTime> times = m_times.find(text, {yearsEnd, yearsEnd});
    QList<ToldDay> days = toldDays(text, times, year);
    const int reach = days.size() < manyDays ? daysIfSparse : daysToPrint;
    dropDaysBeforeNewYear(days);
    const auto latest = std::max_element(days.cbegin(), days.cend(),
                                         [](const ToldDay &a, const ToldDay &b) { return a.day < b.day; });
    if (latest == days.cend())
        return {};
    issue.earliest = latest->day;
    issue.latest = cutLatest(issue.earliest.addDays(reach), issue.earliest, text, times);
    issue.evidence.prepend(latest->words);
    return issue;
}

} // namespace jianbao

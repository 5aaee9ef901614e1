#include "models/reading/finders/dating/pagedater.h"

#include "models/reading/finders/dating/printeddates.h"
#include "models/reading/finders/dating/tolddays.h"
#include "models/reading/finders/dating/yearvotes.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/finders/patterns/foldedforms.h"

#include <QRegularExpression>

#include <algorithm>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int daysIfSparse = 30; ///< daysToPrint where a page tells hardly any day
constexpr int manyDays = 3;
constexpr int yearsReview = 1215; ///< from this day on (December 15) papers tell the running year in full
constexpr qsizetype longestPage = 100'000;
constexpr int evidenceEntries = 6;
constexpr int lastBeforeHolidays = 24; ///< what is told last up to this day of December is printed in it

double weightIn(const IssueClue &clue, int year)
{
    return clue.within.start.year() <= year && year <= clue.within.end.year() ? clue.weight : 0;
}

/// The year that news tells in full: 2022年8月12日,…召开; 0 if none does.
int yearOfNews(const QString &text)
{
    static const QRegularExpression news(
        u"(?<year>20\\d\\d)年\\d{1,2}月\\d{1,2}日(?:[上下]午|晚)?[^。\\n]{0,24}(?:召开|举行|举办|开幕|揭牌|签约|开工|获悉|了解到)"_s);
    int year = 0;
    for (auto matches = news.globalMatch(text); matches.hasNext();)
        year = std::max(year, matches.next().captured(u"year"_s).toInt());
    return year;
}

/// 今年前11个月, 今年以来, 岁末年终: in January that year would be the last one.
bool tellsRunningYear(const QString &text)
{
    static const FilteredExpression told(
        u"年末岁尾|岁末年终|年终岁末|今年以来|今年(?:前|头|1月?[至到—–~-])1[01]个?月"_s);
    return told.match(text).hasMatch();
}

/// The window cannot reach beyond a festival that is about to come or a day told as to come.
QDate cutLatest(QDate latest, QDate earliest, const QString &text, const QList<FoundTime> &times)
{
    for (const FoundTime &time : times) {
        const bool mayCut =
            time.kind == FoundTime::Kind::Day && earliest < time.period.end && time.period.end < latest;
        if (mayCut && (time.future || comesSoon(text, time)))
            latest = time.period.end;
    }
    return latest;
}

/// True if a dispatch is of that day, 6月21日电: its 今天 is the day before the issue.
bool isSentOn(const QString &text, QDate day)
{
    return text.contains(u"%1月%2日电"_s.arg(day.month()).arg(day.day()));
}

/// True if the window cannot reach beyond the end of the year, which still runs.
bool endsWithYear(QDate earliest, const QString &text)
{
    return earliest.month() == 12 && (earliest.day() <= lastBeforeHolidays || tellsRunningYear(text));
}

/// What the days of its text tell of an issue of which the month is printed.
void narrow(IssueDate &month, const IssueDate &told)
{
    if (!told.isKnown() || told.latest < month.earliest)
        return;
    month.earliest = std::max(month.earliest, told.earliest);
    month.latest = std::min(month.latest, told.latest);
    month.evidence += told.evidence;
}

QStringList evidenceFor(QList<IssueClue> clues, int year, const QString &text)
{
    clues.removeIf([year](const IssueClue &clue) {
        return year == 0 ? !clue.within.isDay() : weightIn(clue, year) <= 0;
    });
    std::stable_sort(clues.begin(), clues.end(),
                     [](const IssueClue &a, const IssueClue &b) { return a.weight > b.weight; });
    QStringList evidence;
    for (const IssueClue &clue : std::as_const(clues)) {
        const QString words = text.mid(clue.at.from, clue.at.length()).simplified();
        if (!evidence.contains(words))
            evidence.append(words);
        if (evidence.size() == evidenceEntries)
            break;
    }
    return evidence;
}

/// What is told in full late in December may as well be the running year as the one before.
void readAtYearsEnd(QList<IssueClue> &clues)
{
    for (IssueClue &clue : clues) {
        if (clue.yearInFull)
            clue.within.start = clue.within.start.addYears(-1);
    }
}

} // namespace

PageDater::PageDater(const Lexicon &lexicon, const TimeFinder &times)
    : m_times(times), m_clues(lexicon), m_wordsOfDay(lexicon)
{
}

/// All that is printed, as one text and in parts of which none goes on in another.
struct PageDater::Words
{
    struct Part
    {
        qsizetype from; ///< offset into the text
        TimeFinder::Scan scan;
    };
    QString printed;
    QString folded; ///< the same in folded forms
    QList<Part> parts{};

    void append(const QStringList &lines) { printed += lines.join(u'\n') + u'\n'; }
};

IssueDate PageDater::date(const QList<Article> &articles, const QStringList &furniture) const
{
    return read(articles, furniture).issue;
}

PageDater::Dating PageDater::read(const QList<Article> &articles, const QStringList &furniture) const
{
    if (const IssueDate printed = printedDate(furniture); printed.isKnown())
        return {printed, {}};
    Words words;
    QList<qsizetype> ends; // of the furniture, and of the heads and the body of each article
    words.append(furniture);
    ends.append(words.printed.size());
    for (const Article &article : articles) {
        words.append({QString(), article.banner.words, article.kicker.words, article.headline.words,
                      article.deck.words});
        ends.append(words.printed.size());
        words.append({article.body().text()});
        ends.append(words.printed.size());
    }
    words.printed += u"\n"_s;
    words.folded = foldedForms(words.printed);
    const QList<IssueClue> clues = m_clues.of(words.folded);
    const auto dateLine =
        std::find_if(clues.cbegin(), clues.cend(), [](const IssueClue &clue) { return clue.within.isDay(); });
    if (dateLine != clues.cend())
        return {{dateLine->within.start, dateLine->within.start, false, evidenceFor(clues, 0, words.printed)},
                {}};
    Dating dating;
    if (words.printed.size() > longestPage) { // parts of it would take too much room
        words.parts.append({0, m_times.scanFolded(words.folded)});
        ends.clear();
    }
    qsizetype from = 0;
    for (qsizetype i = 0; i < ends.size(); from = ends.at(i++)) {
        const qsizetype length = std::max<qsizetype>(0, ends.at(i) - 1 - from);
        words.parts.append({from, m_times.scanFolded(words.folded.mid(from, length))});
        if (i > 0 && i % 2 == 0)
            dating.bodies.append(words.parts.last().scan);
    }
    dating.issue = dateOf(words, clues, furniture);
    return dating;
}

IssueDate PageDater::dateOf(const Words &words, QList<IssueClue> clues, const QStringList &furniture) const
{
    if (IssueDate month = printedMonth(furniture); month.isKnown()) {
        narrow(month, dateIn(month.earliest.year(), words, month.latest));
        month.evidence += evidenceFor(clues, month.earliest.year(), words.printed);
        return month;
    }
    int year = likeliestYear(clues);
    IssueDate issue = dateIn(year, words);
    if (!issue.isKnown()) {
        year = yearOfNews(words.folded);
        issue = dateIn(year, words);
    }
    if (!issue.isKnown())
        return {};
    if (const int second = likeliestYear(clues, issue.earliest); second != 0 && second != year) {
        if (const IssueDate better = dateIn(second, words); better.isKnown()) {
            issue = better;
            year = second;
        }
    }
    if (const bool atYearsEnd = issue.earliest.month() * 100 + issue.earliest.day() >= yearsReview;
        atYearsEnd) {
        readAtYearsEnd(clues);
        if (const int running = likeliestYear(clues); running < year)
            issue = dateIn(running, words);
    }
    if (const QDate printed = printedDay(furniture, issue.earliest.year()); printed.isValid())
        issue.earliest = issue.latest = printed;
    else if (const auto told = m_wordsOfDay.issueDay(words.folded, issue.earliest)) {
        issue.earliest = told->day;
        issue.latest = told->day.addDays(isSentOn(words.folded, told->day) ? 1 : 0);
        issue.evidence = {words.printed.mid(told->at.from, told->at.length()).simplified()};
    }
    issue.evidence += evidenceFor(clues, issue.earliest.year(), words.printed);
    return issue;
}

/// The days of `year` tell the issue's, but for those behind `last`, if it is valid.
IssueDate PageDater::dateIn(int year, const Words &words, QDate last) const
{
    if (year == 0)
        return {};
    const QDate yearsEnd(year, 12, 31);
    QList<QList<FoundTime>> times;
    QList<ToldDay> days;
    for (const Words::Part &part : words.parts) {
        times.append(m_times.find(part.scan, {yearsEnd, yearsEnd}));
        for (ToldDay told : toldDays(part.scan.folded(), times.last(), year)) {
            told.at = {told.at.from + part.from, told.at.to + part.from};
            days.append(told);
        }
    }
    if (last.isValid())
        days.removeIf([last](const ToldDay &told) { return told.day > last; });
    else if (areOfNextYear(days))
        return dateIn(year + 1, words);
    const int reach = days.size() < manyDays ? daysIfSparse : daysToPrint;
    keepPastDays(days);
    const auto latest = std::max_element(days.cbegin(), days.cend(),
                                         [](const ToldDay &a, const ToldDay &b) { return a.day < b.day; });
    if (latest == days.cend())
        return {};
    QDate end = latest->day.addDays(reach);
    for (qsizetype i = 0; i < times.size(); ++i)
        end = cutLatest(end, latest->day, words.parts.at(i).scan.folded(), times.at(i));
    if (endsWithYear(latest->day, words.folded))
        end = std::min(end, QDate(latest->day.year(), 12, 31));
    const QString told = words.printed.mid(latest->at.from, latest->at.length() + 6).simplified();
    return {latest->day, end, false, {told}};
}

} // namespace jianbao

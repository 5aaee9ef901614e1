#include "models/reading/finders/dating/pagedater.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/dating/daytelling.h"
#include "models/reading/finders/dating/printeddates.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/finders/patterns/foldedforms.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace jianbao
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int daysToPrint = 14;  ///< from the latest day told to the issue
constexpr int daysIfSparse = 30; ///< the same, where a page tells hardly any day
constexpr int manyDays = 3;
constexpr qsizetype crowd = 4;    ///< so many days told within a fortnight stand close to the issue
constexpr int yearsReview = 1215; ///< from this day on (December 15) papers tell the running year in full
constexpr int evidenceEntries = 6;
constexpr int lastBeforeHolidays = 24; ///< what is told last up to this day of December is printed in it

struct ToldDay
{
    QDate day;
    Span at;
    bool yearInFull = false; ///< 2018年12月28日, not 12月28日
    DayTelling telling = DayTelling::Open;
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

/// The same for a page printed soon after that day of `year` on which `told` lies in its own.
double weightIn(const IssueClue &clue, int year, QDate told)
{
    const QDate day(year, told.month(), std::min(told.day(), 28));
    return clue.within.start <= day.addDays(daysToPrint) && day <= clue.within.end ? clue.weight : 0;
}

/// The year for which most clues speak; if the latest day told is known, at that day of it. 0 if none does.
int likeliestYear(const QList<IssueClue> &clues, QDate told = {})
{
    std::map<int, double> votes;
    for (const IssueClue &clue : clues) {
        const int last = clue.within.end.year();
        for (int year = clue.within.start.year(); year <= last; ++year)
            votes[year] += told.isValid() ? weightIn(clue, year, told) : clue.weight;
    }
    int best = 0;
    for (const auto &[year, vote] : votes) {
        if (best == 0 || vote >= votes.at(best))
            best = year;
    }
    for (const auto &[year, vote] : votes) {
        if (vote == votes.at(best) && best - year > 1)
            return 0; // weekdays and festivals alone fit years far apart
    }
    return best;
}

bool isFestival(const FoundTime &time)
{
    return time.rule == u"festival" || time.rule == u"lunar day";
}

/// 12月10日 and 截至12月10日; but no day without a month (11日), nor one counted from another (第二天,
/// 三天后).
bool isPrintedDay(const FoundTime &time, const QString &text)
{
    const bool counted = time.rule == u"same day" || time.rule == u"next day" || time.rule == u"later";
    const bool bare = time.rule.endsWith(u"of the month told");
    const bool day = time.kind == FoundTime::Kind::Day && !isFestival(time) && !counted && !bare;
    const bool counting = isOneOf(text.at(time.at.from), u"上本下这次当"); // 上月24日
    const bool until = time.rule == u"until" && text.at(time.at.to - 1) == u'日';
    return (day || until) && !counting && time.confidence >= 0.9;
}

/// Days printed with month and day that lie in `year` and are not still to come.
QList<ToldDay> toldDays(const QString &text, const QList<FoundTime> &times, int year)
{
    QList<ToldDay> days;
    for (const FoundTime &time : times) {
        if (time.period.end.year() == year && !time.future && !time.comparison && isPrintedDay(time, text) &&
            !comesSoon(text, time))
            days.append({time.period.end, time.at, QStringView(text).mid(time.at.from, 5).endsWith(u'年'),
                         tellingOf(text, time)});
    }
    return days;
}

/// Papers print the year with days of another year. True if all days within months of the latest are told so,
/// and a crowd of others is not: 2018年12月28日 beside 1月16日 and 1月18日 is told in the January after it.
bool areOfNextYear(const QList<ToldDay> &days)
{
    constexpr int twoMonths = 60; // days
    constexpr int fewest = 2;
    QDate latest;
    QDate latestBare;
    for (const ToldDay &told : days) {
        latest = std::max(latest, told.day);
        latestBare = told.yearInFull ? latestBare : std::max(latestBare, told.day);
    }
    const auto bareBeside = std::count_if(days.cbegin(), days.cend(), [latestBare](const ToldDay &told) {
        return !told.yearInFull && told.day.addDays(daysToPrint) >= latestBare;
    });
    return bareBeside >= fewest && latestBare.addDays(twoMonths) < latest;
}

/// Without the days that may be to come the window begins earlier and still reaches beyond them.
void dropDaysAhead(QList<ToldDay> &days)
{
    for (const DayTelling surest : {DayTelling::Past, DayTelling::Open}) {
        QDate latest;
        for (const ToldDay &told : std::as_const(days))
            latest = told.telling == surest ? std::max(latest, told.day) : latest;
        if (latest.isValid()) {
            days.removeIf([latest](const ToldDay &told) { return told.day > latest; });
            return;
        }
    }
}

/// Around New Year the days of November and December belong to the year before; but where they alone are told
/// as past, those of January are still to come.
void dropDaysBeforeNewYear(QList<ToldDay> &days)
{
    const auto isWinter = [](const ToldDay &told) { return told.day.month() >= 11 || told.day.month() <= 2; };
    const auto isOld = [](const ToldDay &told) { return told.day.month() >= 11; };
    const auto isPast = [](const ToldDay &told) { return told.telling == DayTelling::Past; };
    const auto any = [&](bool old, bool past) {
        return std::any_of(days.cbegin(), days.cend(), [&](const ToldDay &told) {
            return isOld(told) == old && (!past || isPast(told));
        });
    };
    if (!any(false, false) || !std::all_of(days.cbegin(), days.cend(), isWinter))
        return;
    const bool anew = any(false, true) || !any(true, true);
    days.removeIf([&](const ToldDay &told) { return isOld(told) == anew; });
}

/// A day long after a whole crowd of others is one of a plan: 5月20日,设备进场.
void dropPlannedDays(QList<ToldDay> &days)
{
    std::sort(days.begin(), days.end(), [](const ToldDay &a, const ToldDay &b) { return a.day < b.day; });
    while (days.size() > crowd && days.at(days.size() - 2).day.addDays(daysToPrint) < days.last().day &&
           days.at(days.size() - 1 - crowd).day.addDays(daysToPrint) >= days.at(days.size() - 2).day)
        days.removeLast();
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

/// The window cannot reach beyond a festival that is about to come, a day told as to come, or the end of the
/// year that still runs.
QDate cutLatest(QDate latest, QDate earliest, const QString &text, const QList<FoundTime> &times)
{
    for (const FoundTime &time : times) {
        const bool mayCut =
            time.kind == FoundTime::Kind::Day && earliest <= time.period.end && time.period.end < latest;
        if (mayCut && (time.future || comesSoon(text, time)))
            latest = time.period.end;
    }
    if (earliest.month() == 12 && (earliest.day() <= lastBeforeHolidays || tellsRunningYear(text)))
        latest = std::min(latest, QDate(earliest.year(), 12, 31));
    return latest;
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
    std::stable_sort(clues.begin(), clues.end(),
                     [](const IssueClue &a, const IssueClue &b) { return a.weight > b.weight; });
    QStringList evidence;
    for (const IssueClue &clue : clues) {
        const QString words = text.mid(clue.at.from, clue.at.length()).simplified();
        if ((year == 0 ? clue.within.isDay() : weightIn(clue, year) > 0) && !evidence.contains(words) &&
            evidence.size() < evidenceEntries)
            evidence.append(words);
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

IssueDate PageDater::date(const QList<Article> &articles, const QStringList &furniture) const
{
    if (const IssueDate printed = printedDate(furniture); printed.isKnown())
        return printed;
    QString text = furniture.join(u'\n') + u"\n\n"_s;
    for (const Article &article : articles)
        text += textOf(article) + u"\n\n"_s;
    const QString folded = foldedForms(text);
    QList<IssueClue> clues = m_clues.of(folded);
    const auto dateLine =
        std::find_if(clues.cbegin(), clues.cend(), [](const IssueClue &clue) { return clue.within.isDay(); });
    if (dateLine != clues.cend())
        return {dateLine->within.start, dateLine->within.start, false, evidenceFor(clues, 0, text)};

    const Words words{text, m_times.scanFolded(folded)};
    if (IssueDate month = printedMonth(furniture); month.isKnown()) {
        narrow(month, dateIn(month.earliest.year(), words, month.latest));
        month.evidence += evidenceFor(clues, month.earliest.year(), text);
        return month;
    }
    int year = likeliestYear(clues);
    IssueDate issue = dateIn(year, words);
    if (!issue.isKnown()) {
        year = yearOfNews(folded);
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
    else if (const auto told = m_wordsOfDay.issueDay(folded, issue.earliest)) {
        issue.earliest = issue.latest = told->day;
        issue.evidence = {text.mid(told->at.from, told->at.length()).simplified()};
    }
    issue.evidence += evidenceFor(clues, issue.earliest.year(), text);
    return issue;
}

/// The days of `year` tell the issue's, but for those behind `last`, if it is valid.
IssueDate PageDater::dateIn(int year, const Words &words, QDate last) const
{
    if (year == 0)
        return {};
    const QDate yearsEnd(year, 12, 31);
    const QList<FoundTime> times = m_times.find(words.scan, {yearsEnd, yearsEnd});
    QList<ToldDay> days = toldDays(words.scan.folded(), times, year);
    if (last.isValid())
        days.removeIf([last](const ToldDay &told) { return told.day > last; });
    else if (areOfNextYear(days))
        return dateIn(year + 1, words);
    const int reach = days.size() < manyDays ? daysIfSparse : daysToPrint;
    dropDaysAhead(days);
    dropDaysBeforeNewYear(days);
    dropPlannedDays(days);
    const auto latest = std::max_element(days.cbegin(), days.cend(),
                                         [](const ToldDay &a, const ToldDay &b) { return a.day < b.day; });
    if (latest == days.cend())
        return {};
    const QDate end = cutLatest(latest->day.addDays(reach), latest->day, words.scan.folded(), times);
    const QString told = words.printed.mid(latest->at.from, latest->at.length() + 6).simplified();
    return {latest->day, end, false, {told}};
}

} // namespace jianbao

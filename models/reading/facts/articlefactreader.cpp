#include "models/reading/facts/articlefactreader.h"

#include "models/reading/facts/articledistricts.h"
#include "models/reading/facts/figureperiods.h"
#include "models/reading/facts/quotewidener.h"
#include "models/reading/facts/subjecttracker.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QStringList headingsOf(const Article &article)
{
    QStringList headings;
    for (const HeadText *head : {&article.headline, &article.kicker, &article.deck, &article.banner}) {
        if (!head->words.isEmpty())
            headings.append(head->words);
    }
    return headings;
}

/// The smallest of the first districts that stand in a row: 高新区滨河镇 gives 滨河镇.
QString firstNamed(const QList<FoundDistrict> &districts)
{
    qsizetype i = 0;
    while (i < districts.size() && districts.at(i).rank < FoundDistrict::Rank::Zone)
        ++i;
    while (i + 1 < districts.size() && districts.at(i + 1).at.from == districts.at(i).at.to)
        ++i;
    return i < districts.size() ? districts.at(i).name : QString();
}

/// The smallest of the first provinces, cities and counties that stand in a row; not one from which a news
/// agency sends (新华社北京3月5日电).
QString largePlaceOf(const QList<FoundDistrict> &districts, const QString &text)
{
    static const QRegularExpression sent(u"^\\d{1,2}月\\d{1,2}日(?:电|讯|专电)"_s);
    for (qsizetype i = 0; i < districts.size(); ++i) {
        if (sent.match(QStringView(text).mid(districts.at(i).at.to)).hasMatch())
            continue;
        while (i + 1 < districts.size() && districts.at(i + 1).at.from == districts.at(i).at.to)
            ++i;
        return districts.at(i).name;
    }
    return {};
}

/// True if the text is about the whole country: 我国, 全国.
bool isNational(const QString &text)
{
    static const QRegularExpression country(u"我国|全国|中国"_s);
    return country.match(text).hasMatch();
}

/// True if a zone, park, town or village is named before `offset`.
bool startsBefore(const QList<FoundDistrict> &districts, qsizetype offset)
{
    return std::any_of(districts.cbegin(), districts.cend(), [&](const FoundDistrict &district) {
        return district.rank >= FoundDistrict::Rank::Zone && district.at.from < offset;
    });
}

bool isSound(const Event &event)
{
    return event.period.isKnown() && event.what.size() >= 4;
}

bool isSound(const Observation &observation)
{
    return std::isfinite(observation.value) && !observation.name.isEmpty();
}

bool isSound(const Method &method)
{
    return method.name.size() >= 2;
}

/// Facts with their places turned into quotes; what is unsound or cannot be quoted is left out. `placeOf`
/// says where a fact is quoted from.
template <typename Fact>
QList<Fact> quoted(const QList<Placed<Fact>> &placed, const MendedText &body, const QString &page,
                   const std::function<Span(Span)> &placeOf)
{
    QList<Fact> facts;
    for (const Placed<Fact> &one : placed) {
        Fact fact = one.fact;
        fact.quote = Quote::of(page, body.pageSpan(placeOf(one.at), page));
        if (fact.quote.at.isEmpty())
            fact.quote = Quote::of(page, body.pageSpan(one.at, page));
        if (!fact.quote.at.isEmpty() && isSound(fact))
            facts.append(fact);
    }
    return facts;
}

} // namespace

ArticleFactReader::ArticleFactReader(const Lexicon &lexicon, const TimeFinder &times,
                                     const DistrictFinder &districts)
    : m_times(times)
    , m_quantities(lexicon, times, FindingScope::Page)
    , m_districts(districts)
    , m_regions(lexicon)
    , m_organisations(lexicon)
    , m_events(lexicon)
    , m_observations(lexicon)
    , m_methods(lexicon)
{
}

/// The one span of time that a headline tells: 2022年1—8月主要经济指标.
Period ArticleFactReader::periodTold(const QString &headline, const IssueDate &issue) const
{
    const QList<FoundTime> times = m_times.find(headline, {issue.earliest, issue.latest});
    return times.size() == 1 && times.first().kind == FoundTime::Kind::Range ? times.first().period
                                                                             : Period();
}

ArticleMarks ArticleFactReader::marksOf(const Article &article, const QString &text, const Page &page,
                                        const HeadDistricts &named) const
{
    const QStringList headings = headingsOf(article);
    const DistrictContext context{page.homeDistrict, headings};
    ArticleMarks marks;
    marks.text = text;
    marks.issue = page.issueDate;
    marks.home = page.homeDistrict;
    marks.sentences = splitSentences(text);
    const TimeFinder::Scan times = m_times.scan(text);
    marks.times = m_times.find(times, {page.issueDate.earliest, page.issueDate.latest});
    if (article.kind == ArticleKind::List)
        marks.tablePeriod = periodTold(article.headline.words, page.issueDate);
    marks.quantities = m_quantities.find(text, times.spans());
    marks.districts = m_districts.find(text, context);
    marks.organisations = m_organisations.find(text);
    marks.regions = m_regions.find(marks);
    marks.mainDistrict = mainDistrictOf(article, marks, named);
    return marks;
}

QString ArticleFactReader::mainDistrictOf(const Article &article, const ArticleMarks &marks,
                                          const HeadDistricts &named) const
{
    for (const QList<FoundDistrict> &districts : named) {
        const QString name = firstNamed(districts);
        if (!name.isEmpty())
            return name;
    }
    const QString zone = firstNamed(marks.districts);
    if (!marks.home.isEmpty())
        return zone.isEmpty() ? marks.home : zone;
    for (const HeadText *head : {&article.headline, &article.kicker, &article.deck}) {
        const QString name = m_regions.openedBy(head->words);
        if (!name.isEmpty())
            return name;
    }
    const bool opensWithZone =
        !zone.isEmpty() &&
        (marks.regions.isEmpty() || startsBefore(marks.districts, marks.regions.first().at.from));
    if (opensWithZone)
        return zone;
    if (!marks.regions.isEmpty())
        return marks.regions.first().name;
    const QString &headline = article.headline.words;
    for (const QString &place : {largePlaceOf(m_districts.find(headline, {}), headline),
                                 largePlaceOf(marks.districts, marks.text)}) {
        if (!place.isEmpty())
            return place;
    }
    if (isNational(headline + marks.text))
        return u"全国"_s;
    return marks.districts.isEmpty() ? QString() : marks.districts.first().name;
}

ArticleFactReader::HeadDistricts ArticleFactReader::headDistricts(const Article &article,
                                                                  const QString &home) const
{
    HeadDistricts found;
    for (const HeadText *head : {&article.headline, &article.kicker, &article.deck})
        found.append(m_districts.find(head->words, {home, {}}));
    return found;
}

void ArticleFactReader::read(Article &article, const Page &page,
                             const std::function<bool()> &isUnwanted) const
{
    const auto shallEnd = [&isUnwanted] { return isUnwanted && isUnwanted(); };
    const MendedText body = article.body();
    const HeadDistricts named = headDistricts(article, page.homeDistrict);
    const ArticleMarks marks = marksOf(article, body.text(), page, named);
    if (shallEnd())
        return;
    const SubjectTracker subjects(marks);
    const QList<Placed<Event>> events = m_events.find(marks, subjects);
    if (shallEnd())
        return;
    const FigurePeriods periods(marks, events);
    const QList<Placed<Observation>> observations = m_observations.find(marks, subjects, periods);
    if (shallEnd())
        return;
    QList<FoundDistrict> inHeads;
    for (const QList<FoundDistrict> &districts : named)
        inHeads += districts;
    article.districts = ArticleDistricts(marks, subjects).choose(inHeads, events, observations);
    const auto once = [widener = QuoteWidener(marks)](Span at) { return widener.unique(at); };
    const auto asFound = [](Span at) {
        return at;
    }; // a method is quoted by its name, however often it stands
    article.events = quoted<Event>(events, body, page.text, once);
    article.observations = quoted<Observation>(observations, body, page.text, once);
    article.methods = quoted<Method>(m_methods.find(body.text()), body, page.text, asFound);
}

} // namespace jianbao

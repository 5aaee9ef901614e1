#include "models/reading/facts/articlefactreader.h"

#include "models/reading/facts/articledistricts.h"
#include "models/reading/facts/articletopic.h"
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
QList<Fact> quoted(QList<Placed<Fact>> placed, const MendedText &body, const QString &page,
                   const std::function<Span(Span)> &placeOf)
{
    QList<Fact> facts;
    facts.reserve(placed.size());
    for (Placed<Fact> &one : placed) {
        Fact &fact = one.fact;
        fact.quote = Quote::of(page, body.pageSpan(placeOf(one.at), page, one.core));
        if (fact.quote.at.isEmpty())
            fact.quote = Quote::of(page, body.pageSpan(one.at, page, one.core));
        if (!fact.quote.at.isEmpty() && isSound(fact))
            facts.append(std::move(fact));
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
    static const QRegularExpression number(u"(?<![\\d.])20\\d\\d(?![\\d.])"_s); // 数说2021
    if (const QRegularExpressionMatch year = number.match(headline); times.isEmpty() && year.hasMatch()) {
        const Period whole{QDate(year.captured().toInt(), 1, 1), QDate(year.captured().toInt(), 12, 31)};
        return whole.end <= issue.latest ? whole : Period();
    }
    return times.size() == 1 && times.first().kind == FoundTime::Kind::Range ? times.first().period
                                                                             : Period();
}

ArticleMarks ArticleFactReader::marksOf(const Article &article, const QString &text, const Page &page,
                                        const PageRegion &region, const HeadDistricts &named,
                                        const TimeFinder::Scan &times) const
{
    const QStringList headings = headingsOf(article);
    const DistrictContext context{page.homeDistrict, headings};
    ArticleMarks marks;
    marks.text = text;
    marks.issue = page.issueDate;
    marks.home = page.homeDistrict;
    marks.region = region;
    marks.pieces = article.pieces.size();
    marks.sentences = splitSentences(text);
    marks.times = m_times.find(times, {page.issueDate.earliest, page.issueDate.latest});
    if (article.kind == ArticleKind::List)
        marks.tablePeriod = periodTold(article.headline.words, page.issueDate);
    marks.quantities = m_quantities.find(times);
    marks.districts = m_districts.find(text, context);
    marks.regions = m_regions.find(marks);
    markOrganisations(article, marks);
    const ArticleTopic topic(m_regions, m_districts);
    marks.mainDistrict = topic.districtOf(article, marks, named);
    marks.mainSubject = topic.subjectOf(marks, named);
    return marks;
}

/// Firms and offices of the body; their names may stand in full only in the heads.
void ArticleFactReader::markOrganisations(const Article &article, ArticleMarks &marks) const
{
    const QString heads = article.headline.words + u'\n' + article.deck.words + u'\n';
    for (FoundOrganisation organisation : m_organisations.find(heads + marks.text)) {
        const bool inHeads = organisation.at.from < heads.size();
        organisation.at = {organisation.at.from - heads.size(), organisation.at.to - heads.size()};
        if (!inHeads)
            marks.organisations.append(organisation);
        else if (organisation.kind != FoundOrganisation::Kind::Office && marks.headFirm.isEmpty())
            marks.headFirm = organisation.name;
    }
}

HeadDistricts ArticleFactReader::headDistricts(const Article &article, const QString &home) const
{
    HeadDistricts found;
    for (const HeadText *head : {&article.headline, &article.kicker, &article.deck})
        found.append(head->words.isEmpty() ? QList<FoundDistrict>()
                                           : m_districts.find(head->words, {home, {}}));
    return found;
}

PageRegion ArticleFactReader::regionOf(const Page &page) const
{
    return page.homeDistrict.isEmpty() || isCityOrCounty(page.homeDistrict) ? m_regions.regionOf(page.text)
                                                                            : PageRegion();
}

void ArticleFactReader::read(Article &article, const Page &page, const PageRegion &region,
                             const std::function<bool()> &isUnwanted,
                             const std::optional<TimeFinder::Scan> &times) const
{
    const auto shallEnd = [&isUnwanted] { return isUnwanted && isUnwanted(); };
    const MendedText body = article.body();
    const HeadDistricts named = headDistricts(article, page.homeDistrict);
    const ArticleMarks marks =
        marksOf(article, body.text(), page, region, named, times ? *times : m_times.scan(body.text()));
    if (shallEnd())
        return;
    const SubjectTracker subjects(marks);
    QList<Placed<Event>> events = m_events.find(marks, subjects.mentions());
    if (shallEnd())
        return;
    const FigurePeriods periods(marks, events);
    QList<Placed<Observation>> observations = m_observations.find(marks, subjects, periods);
    if (shallEnd())
        return;
    QList<FoundDistrict> inHeads;
    for (const QList<FoundDistrict> &districts : named)
        inHeads += districts;
    article.districts = ArticleDistricts(marks, subjects.mentions()).choose(inHeads, events, observations);
    const auto once = [widener = QuoteWidener(marks)](Span at) { return widener.unique(at); };
    const auto asFound = [](Span at) {
        return at;
    }; // a method is quoted by its name, however often it stands
    article.events = quoted<Event>(std::move(events), body, page.text, once);
    article.observations = quoted<Observation>(std::move(observations), body, page.text, once);
    article.methods = quoted<Method>(m_methods.find(body.text()), body, page.text, asFound);
}

} // namespace jianbao

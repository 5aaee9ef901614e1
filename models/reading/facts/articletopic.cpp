#include "models/reading/facts/articletopic.h"

#include "models/reading/facts/regionfinder.h"
#include "models/reading/finders/names/districtnames.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

bool isZone(const FoundDistrict &district)
{
    return district.rank >= FoundDistrict::Rank::Zone;
}

/// The smallest of the first districts that stand in a row: 高新区滨河镇 gives 滨河镇.
QString firstNamed(const QList<FoundDistrict> &districts)
{
    qsizetype i = 0;
    while (i < districts.size() && !isZone(districts.at(i)))
        ++i;
    while (i + 1 < districts.size() && districts.at(i + 1).at.from == districts.at(i).at.to)
        ++i;
    return i < districts.size() ? districts.at(i).name : QString();
}

/// The smallest of the first provinces, cities and counties that stand in a row; not one from which a news
/// agency sends (新华社北京3月5日电).
QString largePlaceOf(const QList<FoundDistrict> &districts, const QString &text)
{
    for (qsizetype i = 0; i < districts.size(); ++i) {
        if (isZone(districts.at(i)) || isDispatchedFrom(text, districts.at(i).at.to))
            continue;
        while (i + 1 < districts.size() && districts.at(i + 1).at.from == districts.at(i).at.to)
            ++i;
        return districts.at(i).name;
    }
    return {};
}

/// The one zone, park, town or village that a text names, if there is no second.
std::optional<QString> onlyNamed(const QList<FoundDistrict> &districts)
{
    std::optional<QString> only;
    for (const FoundDistrict &district : districts) {
        if (!isZone(district) || district.name == only)
            continue;
        if (only)
            return std::nullopt;
        only = district.name;
    }
    return only;
}

/// True if zones and smaller places follow right behind `region`: 云岭省青屏县滨河乡柳庄村.
bool leadsToZone(const FoundDistrict &region, const QList<FoundDistrict> &districts, QStringView text)
{
    static const QRegularExpression unlisted(u"^(?:\\p{sc:Han}{2,4}[市县区旗])?$"_s);
    qsizetype end = region.at.to;
    for (const FoundDistrict &district : districts) {
        if (district.at.from < end)
            continue;
        if (!unlisted.match(text.mid(end, district.at.from - end)).hasMatch())
            return false;
        if (isZone(district))
            return true;
        end = district.at.to;
    }
    return false;
}

/// Where the first paragraph ends that is more than a byline.
qsizetype endOfOpening(const ArticleMarks &marks)
{
    constexpr qsizetype longestByline = 30;
    for (const Sentence &sentence : marks.sentences) {
        const bool last = sentence.at.to >= marks.text.size() || marks.text.at(sentence.at.to) == u'\n';
        if (last && sentence.at.to > longestByline)
            return sentence.at.to;
    }
    return marks.text.size();
}

/// True if a zone, park, town or village is named before `offset`.
bool startsBefore(const QList<FoundDistrict> &districts, qsizetype offset)
{
    return std::any_of(districts.cbegin(), districts.cend(), [offset](const FoundDistrict &district) {
        return isZone(district) && district.at.from < offset;
    });
}

/// True if all that is said of zones is a place in passing: 在北京中关村一家公司上班的李明.
bool isInPassing(const QList<FoundDistrict> &districts, const QString &text)
{
    const auto zone = std::find_if(districts.cbegin(), districts.cend(), isZone);
    if (zone == districts.cend() || std::count_if(zone, districts.cend(), isZone) > 1)
        return false;
    auto first = zone;
    while (first != districts.cbegin() && std::prev(first)->at.to == first->at.from)
        --first;
    return first->at.from > 0 && text.at(first->at.from - 1) == u'在';
}

/// The one firm that an article tells of throughout, from its first third on; empty if it names other ones or
/// districts nearly as often.
QString firmToldOf(const ArticleMarks &marks)
{
    constexpr int fewest = 2;
    constexpr int toEachOther = 5;
    QHash<QString, int> told;
    for (const FoundOrganisation &organisation : marks.organisations)
        ++told[organisation.name];
    const auto districts = std::count_if(marks.districts.cbegin(), marks.districts.cend(), isZone);
    for (const FoundOrganisation &firm : marks.organisations) {
        if (3 * firm.at.from > marks.text.size())
            return {};
        const int times = told.value(firm.name);
        const int others = int(marks.organisations.size()) - times;
        if (firm.kind == FoundOrganisation::Kind::Company &&
            times >= std::max<qsizetype>(fewest, districts + 1) && times >= toEachOther * others)
            return firm.name;
    }
    return {};
}

} // namespace

ArticleTopic::ArticleTopic(const RegionFinder &regions, const DistrictFinder &districts)
    : m_regions(regions), m_districts(districts)
{
}

QString ArticleTopic::districtOf(const Article &article, const ArticleMarks &marks,
                                 const HeadDistricts &named) const
{
    for (const QList<FoundDistrict> &districts : named) {
        const QString name = firstNamed(districts);
        if (!name.isEmpty())
            return name;
    }
    if (!marks.home.isEmpty()) {
        const auto opening = within(marks.districts, {0, endOfOpening(marks)});
        QList<FoundDistrict> actors(opening.begin(), opening.end());
        actors.removeIf([&](const FoundDistrict &district) { return isVenue(marks.text, district.at); });
        const QString acting = firstNamed(actors);
        return acting.isEmpty() ? onlyNamed(marks.districts).value_or(marks.home) : acting;
    }
    return m_regions.widened(regionOf(article, marks), article.headline.words, marks.text);
}

/// On a page without a home.
QString ArticleTopic::regionOf(const Article &article, const ArticleMarks &marks) const
{
    for (const HeadText *head : {&article.headline, &article.kicker, &article.deck}) {
        const QString name = m_regions.openedBy(head->words);
        if (!name.isEmpty())
            return name;
    }
    if (opensNationally(article.headline.words, marks))
        return u"全国"_s;
    const QString zone = firstNamed(marks.districts);
    const bool opensWithZone =
        !zone.isEmpty() && !isInPassing(marks.districts, marks.text) &&
        (marks.regions.isEmpty() || startsBefore(marks.districts, marks.regions.first().at.from) ||
         leadsToZone(marks.regions.first(), marks.districts, marks.text));
    if (opensWithZone)
        return zone;
    if (!marks.regions.isEmpty())
        return marks.regions.first().name;
    const QString &headline = article.headline.words;
    if (const QString place = largePlaceOf(m_districts.find(headline, {}), headline); !place.isEmpty())
        return place;
    const qsizetype opening = marks.sentences.isEmpty() ? 0 : marks.sentences.first().at.to;
    const auto places = within(marks.districts, {0, opening});
    if (const QString place = largePlaceOf({places.begin(), places.end()}, marks.text); !place.isEmpty())
        return place;
    if (m_regions.isNational(headline + marks.text))
        return u"全国"_s;
    if (const QString place = largePlaceOf(marks.districts, marks.text); !place.isEmpty())
        return place;
    return marks.districts.isEmpty() ? QString() : marks.districts.first().name;
}

/// An office of the state tells something at the beginning, and no place is named but later, as an example.
bool ArticleTopic::opensNationally(const QString &headline, const ArticleMarks &marks) const
{
    const Span opening{0, endOfOpening(marks)};
    const auto places = within(marks.districts, opening);
    return within(marks.regions, opening).empty() && std::none_of(places.begin(), places.end(), isZone) &&
           largePlaceOf({places.begin(), places.end()}, marks.text).isEmpty() &&
           largePlaceOf(m_districts.find(headline, {}), headline).isEmpty() &&
           m_regions.isNational(headline + marks.words(opening).toString());
}

QString ArticleTopic::subjectOf(const ArticleMarks &marks, const HeadDistricts &named)
{
    const bool besideDistrict =
        std::any_of(named.cbegin(), named.cend(),
                    [](const QList<FoundDistrict> &districts) { return !firstNamed(districts).isEmpty(); });
    if (besideDistrict)
        return marks.mainDistrict;
    const QString firm = marks.headFirm.isEmpty() ? firmToldOf(marks) : marks.headFirm;
    return firm.isEmpty() ? marks.mainDistrict : firm;
}

} // namespace jianbao

#include "models/reading/facts/articletopic.h"

#include "models/reading/facts/regionfinder.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

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

QString ArticleTopic::subjectOf(const ArticleMarks &marks, const HeadDistricts &named)
{
    const bool besideDistrict =
        std::any_of(named.cbegin(), named.cend(),
                    [](const QList<FoundDistrict> &districts) { return !firstNamed(districts).isEmpty(); });
    return marks.headFirm.isEmpty() || besideDistrict ? marks.mainDistrict : marks.headFirm;
}

} // namespace jianbao

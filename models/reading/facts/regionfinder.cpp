#include "models/reading/facts/regionfinder.h"

#include "models/reading/facts/namedregions.h"
#include "models/reading/facts/regionparts.h"
#include "models/reading/finders/names/districtmention.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

using Rank = FoundDistrict::Rank;

/// Words that may stand between the beginning of a clause and the region it speaks about.
const FilteredExpression &leads()
{
    static const FilteredExpression words(
        u"\\G(?:本报讯|(?:本报|新华社)\\p{sc:Han}{2,6}\\d{1,2}月\\d{1,2}日专?[电讯]|[（(](?:本报|实习)?(?:"
        u"记者|通讯员)[^（()）)]{1,30}[）)]|其中|目前|同时|此外|至此|据悉|"
        u"据(?:初步)?(?:统计|测算|介绍|了解|核算)|(?:数据|统计|报告)?"
        u"显示|"
        u"(?:经)?初步核算|预计|当前|截至目前|截至|[一二三四五六七八九十]是|[“（(）)、 ])"_s);
    return words;
}

/// What follows a region that is only a frame: 全市第一, 全国平均水平, 全省首个, 全市各级.
bool isFrame(QStringView behind)
{
    static const FilteredExpression frame(
        u"^(?:第[\\d一二三四五六七八九十]|前[\\d一二三四五六七八九十列茅]|首|平均|均值|中|排名|评价|考核|"
        u"综合[排评]|位次|行列|序列|方阵|领先|率先|唯一|最|同类|的?比重|同期|市场|占有率|份额|知名|著名|顶尖"
        u"|\\p{sc:Han}{2,12}(?:挑战赛|大赛|锦标赛|运动会|博览会|展览会))"_s);
    return frame.match(behind).hasMatch();
}

/// After 记者获悉, 据介绍, …以来 the sentence proper begins.
bool leadsOver(QStringView clause)
{
    static const FilteredExpression over(u"(?:获悉|了解到|显示|介绍|表示|以来|消息)$"_s);
    return over.match(clause).hasMatch();
}

/// 全区 of a zone's paper is the zone.
bool isNamedSmaller(const QList<FoundDistrict> &districts, Span at)
{
    return std::any_of(districts.cbegin(), districts.cend(), [&](const FoundDistrict &district) {
        return district.rank >= Rank::Zone && district.at.overlaps(at);
    });
}

/// A city or county by its short name: 云岭今年已累计开行….
std::optional<FoundDistrict> shortlyNamedAt(const QList<FoundDistrict> &districts, qsizetype at)
{
    const auto found = std::ranges::partition_point(
        districts, [at](const FoundDistrict &district) { return district.at.from < at; });
    const bool isShort = found != districts.cend() && found->at.from == at && found->rank < Rank::Zone &&
                         found->named && found->name.size() != found->at.length(); // 城区 is named in full
    return isShort ? std::optional(*found) : std::nullopt;
}

} // namespace

RegionFinder::RegionFinder(const Lexicon &lexicon)
    : m_names(lexicon), m_offices(lexicon), m_measures(lexicon.words(u"indicators"_s, u"synonyms"_s))
{
    const QList<Lexicon::Row> rows = lexicon.rows(u"regionpointers"_s);
    for (const Lexicon::Row &row : rows) {
        m_pointers.insert(row.value(u"word"_s), int(m_pointed.size()));
        m_pointed.append({row.value(u"name"_s), districtRankOf(row.value(u"kind"_s))});
    }
}

std::optional<FoundDistrict> RegionFinder::pointedAt(QStringView text, qsizetype from) const
{
    const auto match = m_pointers.longestAt(text, from);
    if (!match)
        return std::nullopt;
    const Pointer &pointer = m_pointed.at(match->value);
    return FoundDistrict{{from, from + match->length}, pointer.name, pointer.rank, false};
}

std::optional<FoundDistrict> RegionFinder::measuredAt(QStringView text, qsizetype from) const
{
    const auto place = m_names.places().shortPlaceAt(text, from);
    if (!place || place->rank == Rank::County)
        return std::nullopt;
    const qsizetype to = from + place->length;
    static const FilteredExpression figure(u"^(?![队籍菜卫])\\p{sc:Han}{2,10}(?<!第)\\d"_s);
    const bool measured =
        m_measures.longestAt(text, to) || (place->length > 1 && figure.match(text.mid(to, 12)).hasMatch());
    return measured ? std::optional(FoundDistrict{{from, to}, place->name, place->rank, true}) : std::nullopt;
}

PageRegion RegionFinder::regionOf(QStringView page) const
{
    return pageRegionOf(page, m_names.places());
}

QString RegionFinder::resolved(const FoundDistrict &pointed, const NamedRegions &named,
                               const ArticleMarks &marks) const
{
    const Rank own = !isCityOrCounty(marks.home)  ? Rank::Zone
                     : marks.home.endsWith(u'市') ? Rank::City
                                                  : Rank::County;
    if (pointed.rank == own && !marks.words(pointed.at).startsWith(u'该'))
        return marks.home;
    if (const QString name = named.meantBy(pointed); !name.isEmpty())
        return name;
    if (pointed.rank == Rank::County && marks.words(pointed.at) == u"全区") {
        const QString region = named.meantBy({pointed.at, {}, Rank::Province, false});
        if (region.endsWith(u"自治区"))
            return region;
    }
    if (pointed.rank == Rank::County)
        return named.county();
    const QString &home = marks.home;
    const QString homeCity = home.endsWith(u"高新区"_s) ? home.chopped(3) + u'市' : QString();
    if (pointed.rank == Rank::City)
        return homeCity.isEmpty() ? marks.region.city : homeCity;
    if (pointed.rank != Rank::Province)
        return {};
    if (!named.province().isEmpty())
        return named.province();
    const QString province = m_names.places().provinceOf(homeCity);
    return province.isEmpty() ? marks.region.province : province;
}

qsizetype RegionFinder::opening(const ArticleMarks &marks, Span clause) const
{
    qsizetype at = clause.from;
    for (qsizetype before = -1; before != at && at < clause.to;) {
        before = at;
        const auto time =
            std::lower_bound(marks.times.cbegin(), marks.times.cend(), at,
                             [](const FoundTime &one, qsizetype offset) { return one.at.from < offset; });
        if (time != marks.times.cend() && time->at.from == at)
            at = time->at.to;
        at += leads().match(QStringView(marks.text).left(clause.to), at).capturedLength();
    }
    return std::min(at, clause.to);
}

QList<FoundDistrict> RegionFinder::find(const ArticleMarks &marks) const
{
    const QStringView text(marks.text);
    const NamedRegions known(m_names, marks);
    QList<FoundDistrict> found;
    for (const Sentence &sentence : marks.sentences) {
        bool opens = true; // only a time or who told it stands before in the sentence
        for (const Span &clause : sentence.clauses) {
            const qsizetype at = opening(marks, clause);
            const bool first = &clause == &sentence.clauses.first();
            if (const auto source = first ? m_offices.countingIn(text, {at, sentence.at.to}) : std::nullopt)
                found.append(*source);
            auto region = countedZonesAt(text, at);
            if (!region)
                region = pointedAt(text, at);
            if (!region)
                region = m_names.listedAt(text, at);
            if (!region)
                region = m_names.behindProvinceAt(text, at);
            if (!region && opens)
                region = m_names.unlistedAt(text, at);
            if (!region)
                region = shortlyNamedAt(marks.districts, at);
            if (!region)
                region = measuredAt(text, at);
            if (!region)
                region = known.againAt(at);
            if (!region)
                region = regionPartAt(text, at);
            opens = opens && (at == clause.to || leadsOver(text.mid(clause.from, clause.length())));
            if (!region || region->at.to > clause.to || isFrame(text.mid(region->at.to, 4)) ||
                isNamedSmaller(marks.districts, region->at))
                continue;
            if (region->name.isEmpty())
                region->name = resolved(*region, known, marks);
            if (region->name.isEmpty())
                region->name = text.mid(region->at.from, region->at.length()).toString();
            found.append(*region);
        }
    }
    return found;
}

bool RegionFinder::isNational(QStringView text) const
{
    return m_offices.speaksOfCountry(text);
}

QString RegionFinder::openedBy(const QString &heading) const
{
    auto region = m_names.listedAt(heading, 0);
    if (!region)
        region = m_names.behindProvinceAt(heading, 0);
    if (!region)
        region = m_names.unlistedAt(heading, 0);
    return region ? region->name : QString();
}

QString RegionFinder::widened(const QString &place, const QString &heading, QStringView text) const
{
    const auto province = m_names.places().shortPlaceAt(heading, 0);
    const auto sent = m_names.datelineOf(text);
    const bool over = province && province->rank == Rank::Province && sent && sent->name == place &&
                      m_names.places().provinceOf(place) == province->name &&
                      !heading.contains(PlaceNames::shortForm(place));
    return over ? province->name : place;
}

} // namespace jianbao

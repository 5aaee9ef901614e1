#include "models/reading/facts/regionfinder.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/regionparts.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

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

/// 城市, 园区 and 市场 name no region.
bool isWord(QStringView core, QChar ending, QStringView behind)
{
    const bool runsOver = std::any_of(core.begin(), core.end(), [](QChar unit) {
        return isOneOf(unit, u"在从由对据是与和于为记者全省各我本该此每某市县区的这那两多几");
    });
    if (runsOver || behind.startsWith(u"政府") || behind.startsWith(u"委办"))
        return runsOver;
    const QChar last = core.back();
    if (ending == u'市')
        return isOneOf(last, u"城都超股上楼夜集闹菜门早大中小") ||
               QStringView(u"场民级区政值直内域面容花树井长").contains(behind.left(1));
    if (ending == u'县')
        return last == u'一' || QStringView(u"级域城区乡长").contains(behind.left(1));
    return true;
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

/// 山东 and 湖南, which open no clause by themselves.
QList<FoundDistrict> largePlaces(const QList<FoundDistrict> &districts)
{
    QList<FoundDistrict> large;
    std::copy_if(districts.cbegin(), districts.cend(), std::back_inserter(large),
                 [](const FoundDistrict &district) { return district.rank < Rank::Zone; });
    return large;
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
    : m_places(lexicon), m_stateOffices(lexicon.words(u"stateoffices"_s, u"word"_s))
{
    const QList<Lexicon::Row> rows = lexicon.rows(u"regionpointers"_s);
    for (const Lexicon::Row &row : rows) {
        const QString kind = row.value(u"kind"_s);
        m_pointers.insert(row.value(u"word"_s), int(m_pointed.size()));
        m_pointed.append({row.value(u"name"_s), kind == u"county"_s     ? Rank::County
                                                : kind == u"city"_s     ? Rank::City
                                                : kind == u"province"_s ? Rank::Province
                                                                        : Rank::Country});
    }
}

std::optional<FoundDistrict> RegionFinder::listedAt(QStringView text, qsizetype from) const
{
    const auto place = m_places.placeAt(text, from);
    const bool generic = place && place->length == 2 && text.at(from + 1) != u'县'; // 城区, 郊区
    if (!place || generic)
        return std::nullopt;
    return FoundDistrict{{from, from + place->length}, place->name, place->rank, true};
}

std::optional<FoundDistrict> RegionFinder::unlistedAt(QStringView text, qsizetype from) const
{
    static const FilteredExpression unlisted(
        u"^(?<core>\\p{sc:Han}{2,3}?)(?<ending>[市县])(?=\\p{sc:Han}|[\\d，,])"_s);
    const auto isEnding = [&](qsizetype at) {
        return at < text.size() && (text.at(at) == u'市' || text.at(at) == u'县');
    };
    if (!isEnding(from + 2) && !isEnding(from + 3))
        return std::nullopt;
    const QRegularExpressionMatch match = unlisted.match(text.mid(from, 6));
    if (!match.hasMatch() || isWord(match.capturedView(u"core"_s), match.captured(u"ending"_s).front(),
                                    text.mid(from + match.capturedLength())))
        return std::nullopt;
    const Rank rank = match.capturedView(u"ending"_s) == u"市" ? Rank::City : Rank::County;
    return FoundDistrict{{from, from + match.capturedLength()}, match.captured(), rank, true};
}

std::optional<FoundDistrict> RegionFinder::pointedAt(QStringView text, qsizetype from) const
{
    const auto match = m_pointers.longestAt(text, from);
    if (!match)
        return std::nullopt;
    const Pointer &pointer = m_pointed.at(match->value);
    return FoundDistrict{{from, from + match->length}, pointer.name, pointer.rank, false};
}

std::optional<FoundDistrict> RegionFinder::sourceOf(QStringView text, Span sentence) const
{
    constexpr qsizetype farthest = 16;
    constexpr qsizetype longestContext = 12;
    static const QRegularExpression source(u"(?:据|从|[^\\p{sc:Han}]|^)$"_s);
    static const FilteredExpression counts(
        u"^(?:\\d{1,2}日)?(?:(?:的|发布|公布)?(?:最新|初步)?(?:统计|测算|核算|数据)|获悉|了解到)"_s);
    for (qsizetype at = sentence.from; at < std::min(sentence.from + farthest, sentence.to); ++at) {
        const auto office = m_stateOffices.longestAt(text, at);
        const QStringView before = text.mid(sentence.from, at - sentence.from);
        if (office && source.match(before).hasMatch() &&
            counts.match(text.mid(at + office->length, longestContext)).hasMatch())
            return FoundDistrict{{at, at + office->length}, u"全国"_s, Rank::Country, false};
    }
    return std::nullopt;
}

std::optional<FoundDistrict> RegionFinder::datelineOf(QStringView text) const
{
    constexpr qsizetype longest = 20;
    static const FilteredExpression sent(
        u"^[(（【]?(?:本报|新华社|中新社)(?<city>\\p{sc:Han}{2,5}?)(?:\\d{1,2}月\\d{1,2}日)?[讯电]"_s);
    const QRegularExpressionMatch match = sent.match(text.left(longest));
    if (!match.hasMatch())
        return std::nullopt;
    const Span at{match.capturedStart(u"city"_s), match.capturedEnd(u"city"_s)};
    const auto place = m_places.shortPlaceAt(text, at.from);
    if (!place || place->length != at.length() || place->rank == Rank::County)
        return std::nullopt;
    return FoundDistrict{at, place->name, place->rank, true};
}

PageRegion RegionFinder::regionOf(QStringView page) const
{
    return pageRegionOf(page, m_places);
}

QList<FoundDistrict> RegionFinder::named(QStringView text) const
{
    QList<FoundDistrict> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool chained = !found.isEmpty() && found.last().at.to == at; // 云岭省|青屏县
        const bool free = at == 0 || chained || !isHan(text.at(at - 1)) ||
                          isOneOf(text.at(at - 1), u"在从由对据是与和于为");
        auto region = free ? listedAt(text, at) : std::nullopt;
        if (free && !region)
            region = unlistedAt(text, at);
        if (!region)
            continue;
        found.append(*region);
        at = region->at.to - 1;
    }
    return found;
}

QString RegionFinder::resolved(const FoundDistrict &pointed, const QList<FoundDistrict> &named,
                               const ArticleMarks &marks) const
{
    const QString &home = marks.home;
    const auto isBetter = [&pointed](const FoundDistrict &one, const FoundDistrict &other) {
        const bool before = one.at.to <= pointed.at.from;
        const bool otherBefore = other.at.to <= pointed.at.from;
        if (before != otherBefore)
            return before;
        return before ? one.at.from > other.at.from : one.at.from < other.at.from;
    };
    const FoundDistrict *best = nullptr;
    for (const FoundDistrict &region : named) {
        if (region.rank == pointed.rank && (!best || isBetter(region, *best)))
            best = &region;
    }
    if (best)
        return best->name;
    const QString homeCity = home.endsWith(u"高新区"_s) ? home.chopped(3) + u'市' : QString();
    if (pointed.rank == Rank::City)
        return homeCity.isEmpty() ? marks.region.city : homeCity;
    if (pointed.rank != Rank::Province)
        return {};
    for (const FoundDistrict &region : named) {
        if (const QString province = m_places.provinceOf(region.name); !province.isEmpty())
            return province;
    }
    const QString province = m_places.provinceOf(homeCity);
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
    QList<FoundDistrict> known = named(text) + largePlaces(marks.districts);
    if (const auto sent = datelineOf(text))
        known.prepend(*sent);
    QList<FoundDistrict> found;
    for (const Sentence &sentence : marks.sentences) {
        if (const auto source = sourceOf(text, sentence.at))
            found.append(*source);
        bool opens = true; // only a time or who told it stands before in the sentence
        for (const Span &clause : sentence.clauses) {
            const qsizetype at = opening(marks, clause);
            auto region = countedZonesAt(text, at);
            if (!region)
                region = pointedAt(text, at);
            if (!region)
                region = listedAt(text, at);
            if (!region && opens)
                region = unlistedAt(text, at);
            if (!region)
                region = shortlyNamedAt(marks.districts, at);
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
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QStringView rest = text.mid(at);
        if (rest.startsWith(u"我国") || rest.startsWith(u"全国") || rest.startsWith(u"中国"))
            return true;
        const auto office = m_stateOffices.longestAt(text, at);
        if (office && !rest.mid(office->length).startsWith(u'门')) // 教育部门 is no 教育部
            return true;
    }
    return false;
}

QString RegionFinder::openedBy(const QString &heading) const
{
    auto region = listedAt(heading, 0);
    if (!region)
        region = unlistedAt(heading, 0);
    return region ? region->name : QString();
}

} // namespace jianbao

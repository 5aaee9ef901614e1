#include "models/reading/finders/names/districtscanner.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/names/districtnames.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/lexicon.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

using Rank = FoundDistrict::Rank;
using Kind = DistrictMention::Kind;

namespace
{

qsizetype longestCore(Rank rank)
{
    return rank == Rank::Park ? 12 : 5;
}

/// 洛阳市|民在街头: its people, not the city; but 洛阳市|民政局 is an office of it.
bool isOfCitizens(QStringView text, qsizetype end)
{
    static const FilteredExpression citizens(u"^民(?![政族营办间兵警])"_s);
    return end > 0 && text.at(end - 1) == u'市' && citizens.match(text.mid(end, 2)).hasMatch();
}

} // namespace

DistrictScanner::DistrictScanner(const Lexicon &lexicon)
    : m_places(lexicon)
    , m_shortPlaces(lexicon)
    , m_masks(lexicon.words(u"districtmasks"_s, u"word"_s))
    , m_cores(lexicon)
    , m_zones(lexicon, m_places, m_cores)
    , m_regions(lexicon.words(u"regionpointers"_s, u"name"_s))
    , m_pointers(lexicon)
{
    const QList<Lexicon::Row> suffixes = lexicon.rows(u"districtsuffixes"_s);
    for (const Lexicon::Row &row : suffixes) {
        m_suffixWords.insert(row.value(u"suffix"_s), int(m_suffixes.size()));
        if (row.value(u"place"_s) == u"yes"_s && !m_zoneEndings.contains(row.value(u"name"_s)))
            m_zoneEndings.append(row.value(u"name"_s));
        m_suffixes.append(
            {row.value(u"name"_s), districtRankOf(row.value(u"kind"_s)), row.value(u"place"_s)});
    }
    m_starts = m_places.starts() | m_shortPlaces.starts() | m_suffixWords.starts() | m_pointers.starts();
    m_starts.add(u"区"); // 区经济发展局
    m_starts.add(u"村"); // 村集体
}

QList<DistrictMention> DistrictScanner::scan(const QString &text, const KnownDistricts &known) const
{
    const bool same = text == known.text();
    QList<DistrictMention> found =
        same ? known.mentions() : candidates(text, {known, MarkedCities(text, u"市")});
    QMap<QString, int> uses; // asked for where a name may be cut; of a few, compared sooner than hashed
    if (std::ranges::any_of(found, [](const auto &mention) { return mention.coreLength > 2; })) {
        for (const QList<DistrictMention> &list : {found, known.mentions()}) {
            for (const DistrictMention &mention : list)
                uses[mention.name] += mention.coreLength > 0;
        }
    }
    for (DistrictMention &mention : found) {
        for (qsizetype cut = 1; cut + 1 < mention.coreLength; ++cut) {
            const QString shorter = mention.name.mid(cut);
            if (uses.value(shorter) < uses.value(mention.name))
                continue;
            mention.name = shorter;
            mention.at.from += cut;
            break;
        }
    }
    m_zones.complete(found, known);
    return found;
}

QList<DistrictMention> DistrictScanner::candidates(const QString &text,
                                                   const DistrictEvidence &evidence) const
{
    QList<DistrictMention> found;
    qsizetype floor = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (!m_starts.mayBeginAt(text, at)) {
            ++at;
            continue;
        }
        std::optional<DistrictMention> mention;
        const std::optional<PlaceNames::Place> place = placeAt(text, at);
        if (place && !isCommonWord(text, at, place->length, floor) && !isOfCitizens(text, at + place->length))
            mention = DistrictMention{{at, at + place->length}, Kind::Named, place->rank, place->name, 0};
        if (!mention)
            mention = m_pointers.at(text, at);
        if (!mention)
            mention = withSuffix(text, at, floor, evidence);
        if (!mention)
            mention = shortPlaceAt(text, at);
        if (!mention) {
            ++at;
            continue;
        }
        at = floor = mention->at.to;
        found.append(*mention);
    }
    return found;
}

/// True for a county of two characters that is part of a word or means no one's: 示范|县, 城区 but behind its
/// city.
bool DistrictScanner::isCommonWord(QStringView text, qsizetype at, qsizetype length, qsizetype floor) const
{
    if (length != 2)
        return false;
    return text.at(at + 1) == u'区' ? at == 0 || floor != at : isMasked(text, {at, at + length});
}

std::optional<PlaceNames::Place> DistrictScanner::placeAt(QStringView text, qsizetype from) const
{
    const std::optional<PlaceNames::Place> zone = m_places.zoneAt(text, from);
    if (!zone)
        return m_places.placeAt(text, from);
    const qsizetype end = from + zone->length;
    const bool complete = isOneOf(text.at(end - 1), u"区园谷");
    if (complete || !m_suffixWords.longestAt(text, end))
        return zone;
    return std::nullopt;
}

std::optional<DistrictMention> DistrictScanner::shortPlaceAt(QStringView text, qsizetype from) const
{
    const std::optional<PlaceNames::Place> place = m_shortPlaces.at(text, from);
    if (!place)
        return std::nullopt;
    const qsizetype end = from + place->length;
    bool goesOn = m_suffixWords.longestAt(text, end).has_value();
    for (qsizetype at = from + 1; at < end; ++at) {
        const std::optional<PlaceNames::Place> zone = m_places.zoneAt(text, at);
        goesOn = goesOn || (zone && at + zone->length > end);
    }
    if (goesOn)
        return std::nullopt;
    return DistrictMention{{from, end}, Kind::Named, place->rank, place->name, 0};
}

std::optional<DistrictMention> DistrictScanner::withSuffix(QStringView text, qsizetype at, qsizetype floor,
                                                           const DistrictEvidence &evidence) const
{
    const auto match = m_suffixWords.longestAt(text, at);
    if (!match)
        return std::nullopt;
    const Span suffix{at, at + match->length};
    const Suffix &what = m_suffixes.at(match->value);
    if (isMasked(text, suffix) || goesOn(text, suffix) ||
        (what.rank == Rank::Park && isProject(text, suffix.to)))
        return std::nullopt;
    if (what.place == u"yes"_s)
        return m_zones.before(text, suffix, what.name, floor, evidence);
    const qsizetype longest = longestCore(what.rank) + ordinalLength(text, at);
    constexpr qsizetype longestCounty = 4; // 青屏县 before 柳林铺镇
    qsizetype from = afterHigherPlace(text, m_cores.startOf(text, at, floor, longest + longestCounty), at);
    if (at - from > longest)
        from = m_cores.startOf(text, at, floor, longest);
    const QStringView core = text.mid(from, at - from);
    if (core.isEmpty() && what.rank >= Rank::Town && suffix.length() > 1 && speaksForItself(text, suffix))
        return DistrictMention{suffix, Kind::Pointed, what.rank, what.name, 0};
    if (core.isEmpty() && what.rank == Rank::Park)
        return DistrictMention{suffix, Kind::Pointed, what.rank, what.name, 0};
    if (what.place == u"first"_s && !startsWithPlace(text, {from, at}, floor))
        return std::nullopt;
    const bool ofNobody =
        core == u"市" || core == u"省" || core == u"县" || core == u"中国" || core == u"国"; // 全市工业园区
    const bool tooShort = ofNobody || (what.rank == Rank::Town && core.size() < 2);
    const bool cutOff = core.size() == longest && m_cores.startOf(text, from, floor, 1) < from;
    const bool counted = from > 0 && text.at(from - 1).isDigit();   // 16支社区合唱队
    const bool oneLetter = core.size() == 1 && suffix.length() > 1; // 按小区数
    if (core.isEmpty() || tooShort || oneLetter || cutOff || counted || isNumeral(core) || isKind(core) ||
        (m_cores.isQualified(core) && !startsWithName(text, {from, at})))
        return std::nullopt;
    static const FilteredExpression alternatives(u"^[(（](?:社区|居委会|街道|村)[)）]"_s);
    if (alternatives.match(text.mid(suffix.to, 6)).hasMatch())
        return std::nullopt;
    if (what.rank >= Rank::Town && isByname(text, {from, suffix.to}))
        return std::nullopt;
    const QString name = core.toString() + what.name;
    return DistrictMention{{from, suffix.to}, Kind::Named, what.rank, name, core.size()};
}

bool DistrictScanner::startsWithPlace(QStringView text, Span core, qsizetype floor) const
{
    constexpr qsizetype longestPart = 4; // 先行启动区, but not 万亩高标准农田示范区
    const bool chained = floor > 0 && core.from == floor && core.length() <= longestPart;
    return chained || m_regions.longestAt(text, core.from) || startsWithName(text, core);
}

bool DistrictScanner::startsWithName(QStringView text, Span core) const
{
    constexpr qsizetype shortestPlace = 2;
    constexpr qsizetype shortest = 5; // 崇沙现代农业, but not 绿水青山
    const bool unlisted = core.length() >= shortest && opensName(text, core.from) &&
                          m_cores.hasShapeOfPlace(text.mid(core.from, shortestPlace));
    return unlisted || m_places.beginsAt(text, core.from);
}

bool DistrictScanner::isMasked(QStringView text, Span suffix) const
{
    constexpr qsizetype longestMask = 6;
    for (qsizetype from = std::max<qsizetype>(0, suffix.to - longestMask); from <= suffix.from; ++from) {
        const auto mask = m_masks.longestAt(text, from);
        const bool itself = mask && from == suffix.from && mask->length == suffix.length();
        if (mask && !itself && from + mask->length >= suffix.to)
            return true;
    }
    return m_places.covers(text, suffix);
}

} // namespace jianbao

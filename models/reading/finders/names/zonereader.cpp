#include "models/reading/finders/names/zonereader.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/names/districtboundary.h"
#include "models/reading/finders/names/districtnames.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

using Rank = FoundDistrict::Rank;
using Kind = DistrictMention::Kind;

namespace
{

constexpr WordTrie::Match noWord;

/// 云岭高新区|滨河新区: a zone ends at `end`.
bool endsInZone(QStringView text, qsizetype end)
{
    const QStringView before = text.left(end);
    return before.endsWith(u"高新区") || before.endsWith(u"开发区") || before.endsWith(u"经开区");
}

} // namespace

ZoneReader::ZoneReader(const Lexicon &lexicon, const PlaceNames &places, const DistrictCores &cores)
    : m_places(places), m_cores(cores), m_specialities(lexicon.words(u"zonespecialities"_s, u"word"_s))
{
}

std::optional<DistrictMention> ZoneReader::before(QStringView text, Span suffix, const QString &zone,
                                                  qsizetype floor, const DistrictEvidence &evidence) const
{
    const bool national = text.mid(suffix.from).startsWith(u"国家"_s);
    static const FilteredExpression counted(u"[\\d多余几](?:家|个)$"_s);                    // 52家高新区
    const bool insideAnother = zone == u"新区"_s && text.left(suffix.from).endsWith(u'高'); // 省级高新区
    if (insideAnother || m_cores.isQualifiedBefore(text, suffix.from) ||
        counted.match(text.left(suffix.from).right(3)).hasMatch())
        return std::nullopt;
    const qsizetype speciality = m_specialities.longestEndingAt(text, suffix.from).value_or(noWord).length;
    const qsizetype end = std::max(floor, suffix.from - speciality);
    qsizetype length = std::min(m_places.lengthEndingAt(text, end), end - floor);
    if (length == 0 && floor == end && floor > 0 && text.at(floor - 1) == u'市')
        length = m_places.lengthEndingAt(text, end);
    if (length < 2)
        length = unlistedPlace(text, end, zone, floor, evidence);
    if (length == 0 && speciality > 0)
        length = std::max<qsizetype>(0, unlistedPlace(text, suffix.from, zone, floor, evidence) - speciality);
    if (length == 0 && speciality == 0)
        length = partOfCity(text, end, floor);
    if (length == 0 && speciality == 0) {
        if (national || (zone != u"高新区"_s && !actsAlone(text, suffix)))
            return std::nullopt;
        return DistrictMention{suffix, Kind::Bare, Rank::Zone, zone, 0};
    }
    QString place = text.mid(end - length, length).toString();
    if (place.size() > 2 && place.endsWith(u'市'))
        place.chop(1);
    place += text.mid(end, suffix.from - end);
    const Span at{std::max(floor, end - length), suffix.to};
    return DistrictMention{at, Kind::Named, Rank::Zone, place + zone, 0};
}

qsizetype ZoneReader::partOfCity(QStringView text, qsizetype end, qsizetype floor) const
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 3;
    const qsizetype length = end - floor;
    if (floor == 0 || length < shortest || length > longest)
        return 0;
    const QString core = text.mid(floor, length).toString();
    const bool isNewArea = text.mid(end).startsWith(u"新区");
    const bool bounded =
        (m_places.lengthEndingAt(text, floor) > 0 || (isNewArea && endsInZone(text, floor))) &&
        std::ranges::all_of(core, [](QChar unit) { return isHan(unit) && !isDistrictBoundary(unit); });
    return bounded && !m_cores.isQualified(core) && !m_cores.holdsLead(core) ? length : 0;
}

qsizetype ZoneReader::unlistedPlace(QStringView text, qsizetype end, const QString &zone, qsizetype floor,
                                    const DistrictEvidence &evidence) const
{
    for (qsizetype from = m_cores.startOf(text, end, floor, 4); from + 2 <= end; ++from) {
        const QString core = text.mid(from, end - from).toString();
        if (m_cores.isQualified(core) || m_cores.holdsLead(core))
            continue;
        if (evidence.provesPlace(core, zone) ||
            (m_cores.hasShapeOfPlace(core) &&
             (opensName(text, from) || m_places.lengthEndingAt(text, from) > 0)))
            return end - from;
    }
    return 0;
}

QStringView ZoneReader::withoutSpeciality(QStringView place) const
{
    const qsizetype length = m_specialities.longestEndingAt(place, place.size()).value_or(noWord).length;
    return length < place.size() ? place.chopped(length) : place;
}

bool ZoneReader::isSpeciality(const DistrictMention &mention) const
{
    return mention.rank == Rank::Zone && m_specialities.longestAt(mention.name, 0);
}

void ZoneReader::complete(QList<DistrictMention> &found, const KnownDistricts &known) const
{
    if (std::ranges::none_of(found, [this](const auto &mention) { return isSpeciality(mention); }))
        return;
    QStringList zones;
    for (const QList<DistrictMention> &list : {std::as_const(found), known.mentions()}) {
        for (const DistrictMention &mention : list) {
            if (mention.rank == Rank::Zone && mention.kind == Kind::Named && !zones.contains(mention.name))
                zones.append(mention.name);
        }
    }
    for (DistrictMention &mention : found) {
        if (!isSpeciality(mention))
            continue;
        for (const QString &zone : std::as_const(zones)) {
            if (zone.size() > mention.name.size() && zone.endsWith(mention.name))
                mention.name = zone;
        }
    }
}

} // namespace jianbao

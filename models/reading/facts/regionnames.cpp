#include "models/reading/facts/regionnames.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/names/datelines.h"
#include "models/reading/finders/patterns/filteredexpression.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

using Rank = FoundDistrict::Rank;

/// 城市, 园区 and 市场 name no region.
bool isWord(QStringView core, QChar ending, QStringView behind)
{
    const bool runsOver = std::any_of(core.begin(), core.end(), [](QChar unit) {
        return isOneOf(unit, u"在从由对据是与和于为记者全省各我本该此每某市县区的这那两多几其");
    });
    if (runsOver || behind.startsWith(u"政府") || behind.startsWith(u"委办"))
        return runsOver;
    const QChar last = core.back();
    if (ending == u'市')
        return isOneOf(last, u"城都超股上楼夜集闹菜门早大中小") ||
               QStringView(u"场民级区政值直内域面容花树井长").contains(behind.left(1));
    if (ending == u'县')
        return last == u'一' || QStringView(u"级域城区乡长外内境").contains(behind.left(1));
    return true;
}

} // namespace

std::optional<FoundDistrict> RegionNames::listedAt(QStringView text, qsizetype from) const
{
    const auto place = m_places.placeAt(text, from);
    const bool generic = place && place->length == 2 && text.at(from + 1) != u'县'; // 城区, 郊区
    if (!place || generic)
        return std::nullopt;
    return FoundDistrict{{from, from + place->length}, place->name, place->rank, true};
}

std::optional<FoundDistrict> RegionNames::unlistedAt(QStringView text, qsizetype from) const
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

std::optional<FoundDistrict> RegionNames::behindProvinceAt(QStringView text, qsizetype from) const
{
    const auto province = m_places.shortPlaceAt(text, from);
    if (!province || province->rank != Rank::Province)
        return std::nullopt;
    auto region = listedAt(text, from + province->length);
    if (!region)
        region = unlistedAt(text, from + province->length);
    if (region)
        region->at.from = from;
    return region;
}

QList<FoundDistrict> RegionNames::in(QStringView text) const
{
    QList<FoundDistrict> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool chained = !found.isEmpty() && found.last().at.to == at; // 云岭省|青屏县
        const bool free = at == 0 || chained || !isHan(text.at(at - 1)) ||
                          isOneOf(text.at(at - 1), u"在从由对据是与和于为");
        auto region = free ? listedAt(text, at) : std::nullopt;
        if (!region)
            region = unlistedAt(text, at);
        if (region && !free && m_places.lengthEndingAt(text, at) == 0) // 吉林|青屏县
            region.reset();
        if (!region)
            continue;
        found.append(*region);
        at = region->at.to - 1;
    }
    return found;
}

std::optional<FoundDistrict> RegionNames::datelineOf(QStringView report) const
{
    const Span at = datelineCity(report);
    if (at.isEmpty())
        return std::nullopt;
    const auto place = m_places.shortPlaceAt(report, at.from);
    if (!place || place->length != at.length() || place->rank == Rank::County)
        return std::nullopt;
    return FoundDistrict{at, place->name, place->rank, true};
}

} // namespace jianbao

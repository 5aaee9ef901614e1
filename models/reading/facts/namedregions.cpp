#include "models/reading/facts/namedregions.h"

#include "models/datatypes/characterclasses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

NamedRegions::NamedRegions(const RegionNames &names, const ArticleMarks &marks) : m_marks(marks)
{
    QList<FoundDistrict> all = names.in(marks.text);
    if (const auto sent = names.datelineOf(marks.text))
        all.append(*sent);
    for (const FoundDistrict &district : marks.districts) {
        if (district.rank < Rank::Zone) // 山东 and 湖南, which open no clause by themselves
            all.append(district);
    }
    std::ranges::stable_sort(all, {}, [](const FoundDistrict &region) { return region.at.from; });
    for (const FoundDistrict &region : std::as_const(all)) {
        m_ranks[region.rank].append(region);
        if (region.name.size() == region.at.length() && !m_first.contains(region.name))
            m_first.insert(region.name, region);
        if (region.name.size() == region.at.length() && region.rank >= Rank::City)
            m_brief.insert(PlaceNames::shortForm(region.name), m_first.value(region.name));
        if (m_province.isEmpty())
            m_province = names.places().provinceOf(region.name);
    }
    if (marks.text.contains(u'县')) // else nothing points at one
        m_county = countyIn(marks.text, names.places());
}

QString NamedRegions::countyIn(QStringView text, const PlaceNames &places)
{
    QString county;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool opens = at == 0 || !isHan(text.at(at - 1));
        const auto place = opens ? places.shortPlaceAt(text, at) : std::nullopt;
        if (!place || place->rank != Rank::County || place->name.endsWith(u'市'))
            continue;
        if (!county.isEmpty() && county != place->name)
            return {};
        county = place->name;
    }
    return county;
}

QString NamedRegions::meantBy(const FoundDistrict &pointed) const
{
    const auto ofRank = m_ranks.constFind(pointed.rank);
    if (ofRank == m_ranks.cend())
        return {};
    const auto behind = std::ranges::partition_point(
        *ofRank, [&](const FoundDistrict &region) { return region.at.to <= pointed.at.from; });
    return behind == ofRank->cbegin() ? behind->name : std::prev(behind)->name;
}

std::optional<FoundDistrict> NamedRegions::againAt(qsizetype at) const
{
    constexpr qsizetype shortest = 3; // 青屏县
    constexpr qsizetype longest = 4;
    for (qsizetype length = longest; length >= shortest; --length) {
        const auto named = m_first.constFind(m_marks.text.mid(at, length));
        if (named != m_first.cend() && named->at.to < at)
            return FoundDistrict{{at, at + length}, named->name, named->rank, true};
    }
    return brieflyAt(at);
}

std::optional<FoundDistrict> NamedRegions::brieflyAt(qsizetype at) const
{
    constexpr qsizetype longest = 4;
    const QStringView text(m_marks.text);
    for (qsizetype length = m_brief.isEmpty() ? 0 : longest; length > 1; --length) {
        const auto named = m_brief.constFind(text.mid(at, length).toString());
        const QChar next = at + length < text.size() ? text.at(at + length) : QChar();
        const bool goesOn = isOneOf(next, u"省市县区州盟旗镇乡村街路大山河江湖水高经开工产新人籍") ||
                            anyOverlaps(m_marks.organisations, {at, at + length});
        if (named != m_brief.cend() && named->at.to < at && !goesOn && isHan(next))
            return FoundDistrict{{at, at + length}, named->name, named->rank, true};
    }
    return std::nullopt;
}

} // namespace jianbao

#include "models/reading/finders/names/districtcores.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/names/districtboundary.h"
#include "models/reading/lexicon.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

DistrictCores::DistrictCores(const Lexicon &lexicon)
    : m_leads(lexicon.words(u"districtleads"_s, u"word"_s) + lexicon.words(u"districtverbs"_s, u"word"_s))
    , m_qualifiers(lexicon.words(u"zonequalifiers"_s, u"word"_s))
{
    for (const Lexicon::Row &row : lexicon.rows(u"placeshapes"_s))
        (row.value(u"where"_s) == u"end"_s ? m_placeEnds : m_noBeginnings) += row.value(u"characters"_s);
}

bool DistrictCores::hasShapeOfPlace(QStringView core) const
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 3;
    return core.size() >= shortest && core.size() <= longest && m_placeEnds.contains(core.back()) &&
           !m_noBeginnings.contains(core.front());
}

qsizetype DistrictCores::startOf(QStringView text, qsizetype end, qsizetype floor, qsizetype limit) const
{
    qsizetype from = end;
    const auto parts = [&](qsizetype at) {
        const bool economy = text.at(at) == u'经' && at + 1 < end && isOneOf(text.at(at + 1), u"济贸开营");
        return isDistrictBoundary(text.at(at)) && !economy;
    };
    while (from > floor && end - from < limit && isHan(text.at(from - 1)) && !parts(from - 1) &&
           !m_leads.endsAt(text, from))
        --from;
    const bool holdsParticle =
        end - from == 1 && from > floor && isOneOf(text.at(from - 1), u"和同有向将由从过因对");
    const bool opens = from == 1 || from - 1 == floor || (from - 1 > floor && !isHan(text.at(from - 2)));
    if (holdsParticle && opens)
        --from;
    return from;
}

} // namespace jianbao

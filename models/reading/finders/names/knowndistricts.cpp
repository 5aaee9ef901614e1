#include "models/reading/finders/names/knowndistricts.h"

#include "models/reading/finders/names/districtscanner.h"

namespace jianbao
{

const ZoneWitness &KnownDistricts::witness() const
{
    if (!m_witness)
        m_witness.emplace(m_text, m_scanner.m_zoneEndings, m_scanner.m_cores.leads());
    return *m_witness;
}

const QList<DistrictMention> &KnownDistricts::mentions() const
{
    if (!m_mentions)
        m_mentions = m_scanner.candidates(m_text, {*this, {}});
    return *m_mentions;
}

} // namespace jianbao

#include "models/reading/finders/names/zonewitness.h"

#include "models/datatypes/characterclasses.h"
#include "models/datatypes/packedunits.h"
#include "models/reading/finders/names/districtnames.h"
#include "models/reading/finders/patterns/wordplace.h"
#include "models/reading/finders/patterns/wordtrie.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype shortestCore = 2;
constexpr qsizetype longestCore = 4;

bool endsWithAny(const QString &text, qsizetype end, const QStringList &endings)
{
    const QStringView before = QStringView(text).left(end);
    return end > 0 && std::any_of(endings.cbegin(), endings.cend(), [before](const QString &ending) {
               return before.back() == ending.back() && before.endsWith(ending);
           });
}

} // namespace

MarkedCities::MarkedCities(QStringView text, QStringView marks)
{
    for (const QChar mark : marks) {
        for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            for (qsizetype length = shortestCore; length <= std::min(longestCore, at); ++length)
                m_cores.push_back(packedUnits(text.mid(at - length, length)));
        }
    }
    std::sort(m_cores.begin(), m_cores.end());
}

bool MarkedCities::contain(QStringView core) const
{
    return std::binary_search(m_cores.cbegin(), m_cores.cend(), packedUnits(core));
}

ZoneWitness::ZoneWitness(const QString &text, const QStringList &endings, const WordTrie &leads)
    : m_text(text), m_cities(text, u"市县")
{
    UnitFilter firstUnits;
    for (const QString &ending : endings)
        firstUnits.add(ending.front());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!firstUnits.mayHold(text.at(at)))
            continue;
        for (const QString &ending : endings) {
            if (text.at(at) == ending.front() && QStringView(text).mid(at).startsWith(ending))
                readZone({at, at + ending.size()}, endings, leads);
        }
    }
    joinTellings();
}

/// Takes every word before the ending of a zone for the place that it is named after.
void ZoneWitness::readZone(Span ending, const QStringList &endings, const WordTrie &leads)
{
    for (qsizetype length = shortestCore; length <= std::min(longestCore, ending.from); ++length) {
        const qsizetype from = ending.from - length;
        const QChar before = from > 0 ? m_text.at(from - 1) : QChar();
        const bool endsLine = ending.to < m_text.size() && m_text.at(ending.to) == u'\n';
        const bool coupled =
            (from > 1 && isOneOf(before, u"与和同、") && endsWithAny(m_text, from - 1, endings)) ||
            (QStringView(m_text).mid(ending.from, ending.length()) == u"新区" &&
             endsWithAny(m_text, from, endings));
        const bool alone = opensName(m_text, from) || leads.endsAt(m_text, from);
        if (!endsLine && !coupled && !alone)
            continue;
        const QStringView zone = QStringView(m_text).mid(from, ending.to - from);
        m_zones.push_back({zone, endsLine, coupled, int(alone)});
    }
}

/// One telling of each zone.
void ZoneWitness::joinTellings()
{
    std::sort(m_zones.begin(), m_zones.end(),
              [](const Telling &a, const Telling &b) { return a.zone < b.zone; });
    size_t zones = 0;
    for (const Telling &telling : m_zones) {
        if (zones == 0 || m_zones[zones - 1].zone != telling.zone) {
            m_zones[zones++] = telling;
            continue;
        }
        Telling &joined = m_zones[zones - 1];
        joined.endsLine |= telling.endsLine;
        joined.coupled |= telling.coupled;
        joined.alone += telling.alone;
    }
    m_zones.resize(zones);
}

bool ZoneWitness::provesPlace(const QString &core, const QString &ending) const
{
    constexpr int fewestAlone = 2;
    constexpr int fewestWithoutWitness = 4;
    if (m_cities.contain(core))
        return true;
    const QString zone = core + ending;
    const auto told = std::lower_bound(m_zones.cbegin(), m_zones.cend(), QStringView(zone),
                                       [](const Telling &a, QStringView sought) { return a.zone < sought; });
    if (told == m_zones.cend() || told->zone != zone)
        return false;
    return told->endsLine || told->coupled || told->alone >= fewestWithoutWitness ||
           (told->alone >= fewestAlone && bearsFirm(core));
}

bool ZoneWitness::bearsFirm(const QString &core) const
{
    constexpr qsizetype longestFirm = 18;
    static const QRegularExpression firm(
        u"^\\p{sc:Han}{0,14}?(?:有限公司|集团|日报|晚报|园|基地|银行|医院|大学|大道|河|站|杯)"_s);
    for (qsizetype at = placeOfWord(m_text, core); at >= 0; at = placeOfWord(m_text, core, at + 1)) {
        if (firm.match(QStringView(m_text).mid(at + core.size(), longestFirm)).hasMatch())
            return true;
    }
    return false;
}

} // namespace jianbao

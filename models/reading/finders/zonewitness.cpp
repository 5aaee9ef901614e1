#include "models/reading/finders/zonewitness.h"

#include "models/reading/finders/districtboundary.h"
#include "models/reading/finders/wordtrie.h"

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
    return std::any_of(endings.cbegin(), endings.cend(),
                       [&](const QString &ending) { return QStringView(text).left(end).endsWith(ending); });
}

} // namespace

QSet<QString> citiesIn(const QString &text, QStringView marks)
{
    QSet<QString> cities;
    for (const QChar mark : marks) {
        for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            for (qsizetype length = shortestCore; length <= std::min(longestCore, at); ++length)
                cities.insert(text.mid(at - length, length));
        }
    }
    return cities;
}

ZoneWitness::ZoneWitness(const QString &text, const QStringList &endings, const WordTrie &leads)
    : m_text(text), m_cities(citiesIn(text, u"市县"))
{
    for (const QString &ending : endings) {
        for (qsizetype at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
            const qsizetype end = at + ending.size();
            for (qsizetype length = shortestCore; length <= std::min(longestCore, at); ++length) {
                const qsizetype from = at - length;
                const QString zone = text.mid(from, end - from);
                if (end < text.size() && text.at(end) == u'\n')
                    m_lineEnds.insert(zone);
                const bool opens =
                    from == 0 || !isHan(text.at(from - 1)) || isDistrictBoundary(text.at(from - 1));
                if (from > 1 && u"与和同、"_s.contains(text.at(from - 1)) &&
                    endsWithAny(text, from - 1, endings))
                    m_coupled.insert(zone);
                if (opens || leads.endsAt(text, from))
                    ++m_alone[zone];
            }
        }
    }
}

bool ZoneWitness::provesPlace(const QString &core, const QString &ending) const
{
    constexpr int fewestAlone = 2;
    constexpr int fewestWithoutWitness = 4;
    const QString zone = core + ending;
    if (m_cities.contains(core) || m_lineEnds.contains(zone) || m_coupled.contains(zone))
        return true;
    const int alone = m_alone.value(zone);
    return alone >= fewestWithoutWitness || (alone >= fewestAlone && bearsFirm(core));
}

bool ZoneWitness::bearsFirm(const QString &core) const
{
    constexpr qsizetype longestFirm = 18;
    static const QRegularExpression firm(
        u"^\\p{sc:Han}{0,14}?(?:有限公司|集团|日报|晚报|园|基地|银行|医院|大学|大道|河|站|杯)"_s);
    for (qsizetype at = m_text.indexOf(core); at >= 0; at = m_text.indexOf(core, at + 1)) {
        if (firm.match(QStringView(m_text).mid(at + core.size(), longestFirm)).hasMatch())
            return true;
    }
    return false;
}

} // namespace jianbao

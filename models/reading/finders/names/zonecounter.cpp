#include "models/reading/finders/names/zonecounter.h"

#include "models/reading/finders/patterns/wordplace.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <bitset>

using namespace Qt::StringLiterals;

namespace jianbao
{

using Kind = DistrictMention::Kind;

namespace
{

constexpr int firmVotes = 3;
constexpr int mostNameVotes = 4;
constexpr int fewestNamesakes = 3;
constexpr int fewestOfPlace = 2; ///< namesakes whose first word looks like a place

/// 云岭高新区, 云岭稀土高新区 → 云岭
QStringView placeOf(QStringView zone, const DistrictScanner &scanner)
{
    for (const QStringView ending : {u"高新区", u"经开区", u"开发区"}) {
        if (zone.endsWith(ending))
            return scanner.withoutSpeciality(zone.chopped(ending.size()));
    }
    return zone;
}

/// A line that only names an office of the zone, as public notices are signed: 云岭高新区规划建设局. `zone`
/// is where the zone's name stands.
bool signsNotice(QStringView page, Span zone)
{
    constexpr qsizetype longestOffice = 20;
    static const QRegularExpression office(
        u"^\\p{sc:Han}{0,14}(?:局|办公室|管委会|管理委员会|指挥部|大队)[ \\t　]*(?:\\n|$)"_s);
    qsizetype line = zone.from;
    while (line > 0 && page.at(line - 1).isSpace() && page.at(line - 1) != u'\n')
        --line;
    const bool opensLine = line == 0 || page.at(line - 1) == u'\n';
    return opensLine && office.match(page.mid(zone.to, longestOffice)).hasMatch();
}

} // namespace

ZoneCounter::ZoneCounter(const DistrictScanner &scanner, const QString &page)
    : m_scanner(scanner), m_page(page)
{
    countZones();
    countCities();
    if (m_count.named.isEmpty())
        countNamesakes();
}

void ZoneCounter::countZones()
{
    qsizetype first = m_page.size();
    QSet<QString> signing;
    const QList<DistrictMention> mentions = m_scanner.scan(m_page, m_scanner.known(m_page));
    for (const DistrictMention &mention : mentions) {
        m_count.pointed += mention.kind == Kind::Home;
        if (mention.rank != FoundDistrict::Rank::Zone)
            continue;
        if (mention.kind == Kind::Bare)
            ++m_count.bare[mention.name];
        if (mention.kind != Kind::Named)
            continue;
        ++m_count.named[mention.name];
        if (signsNotice(m_page, mention.at))
            signing.insert(mention.name);
        first = std::min(first, mention.at.from);
        m_count.reach = mention.at.to - first;
        const QStringView before = QStringView(m_page).left(mention.at.from).right(6);
        static const QRegularExpression visited(u"[赴与在到从学对](?:\\p{sc:Han}{2,4})?$"_s);
        static const QRegularExpression guests(u"^\\p{sc:Han}{0,6}(?:考察团|代表团|一行)"_s);
        const QStringView behind = QStringView(m_page).mid(mention.at.to, 10);
        m_count.visited[mention.name] += visited.match(before).hasMatch() || guests.match(behind).hasMatch();
    }
    for (auto zone = m_count.named.cbegin(); zone != m_count.named.cend(); ++zone) {
        const int acting = std::min(mostNameVotes, zone.value() - m_count.visited.value(zone.key()));
        m_count.votes.insert(zone.key(), std::max(0, acting - m_count.visited.value(zone.key())) +
                                             (signing.contains(zone.key()) ? firmVotes : 0));
    }
}

void ZoneCounter::countCities()
{
    std::bitset<0x10000> pairs; // hashed
    const auto pair = [](QStringView text, qsizetype at) {
        return quint16(text[at].unicode() * 40503u + text[at + 1].unicode());
    };
    for (qsizetype at = 0; at + 1 < m_page.size(); ++at)
        pairs.set(pair(m_page, at));
    QStringList zones = m_scanner.places().zones();
    zones += m_count.named.keys();
    zones.removeIf([&](const QString &zone) {
        if (zone.size() > 1 && !pairs[pair(zone, 0)])
            return true;
        const QStringView place = placeOf(zone, m_scanner);
        bool mayStand = true;
        for (qsizetype at = 0; mayStand && at + 1 < place.size(); ++at)
            mayStand = pairs[pair(place, at)];
        return !mayStand;
    });
    zones.removeDuplicates();
    for (const QString &zone : std::as_const(zones))
        countPlace(zone, placeOf(zone, m_scanner));
}

void ZoneCounter::countPlace(const QString &zone, QStringView place)
{
    if (place.isEmpty())
        return;
    constexpr qsizetype longestFirm = 20;
    static const QRegularExpression firm(
        u"^(?:市)?(?:(?![与和同在赴向])[\\p{sc:Han}()（）]){0,16}?(?:公司|分行|支行|中心|医院|学院|大学|厂)"_s);
    const QStringView page(m_page);
    qsizetype readTo = 0;
    for (qsizetype at = placeOfWord(page, place); at >= 0; at = placeOfWord(page, place, at + 1)) {
        const qsizetype end = at + place.size();
        m_count.votes[zone] += (page.mid(end, 1) == u"市") + page.left(at).endsWith(u"本报");
        const QRegularExpressionMatch match =
            at < readTo ? QRegularExpressionMatch() : firm.match(page.mid(end, longestFirm));
        if (!match.hasMatch())
            continue;
        readTo = end + match.capturedEnd();
        m_count.votes[zone] += page.mid(at, readTo - at).contains(u"高新区") ? 0 : firmVotes;
    }
}

void ZoneCounter::countNamesakes()
{
    static const QRegularExpression firm(
        u"(?:(?<![\\p{sc:Han}])|(?<=[的在由与和从]))(\\p{sc:Han}{2})"
        "((?:(?![的在由与和从])\\p{sc:Han}){0,12}?(?:有限公司|科创园|孵化园|农商行|大道|日报|晚报))"_s);
    QHash<QString, QSet<QString>> firms;
    QRegularExpressionMatchIterator matches = firm.globalMatch(m_page);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (m_scanner.places().lengthEndingAt(match.captured(1), 2) == 0)
            firms[match.captured(1)].insert(match.captured(2));
    }
    for (auto place = firms.cbegin(); place != firms.cend(); ++place) {
        const int enough = m_scanner.hasShapeOfPlace(place.key()) ? fewestOfPlace : fewestNamesakes;
        if (place.value().size() >= enough)
            m_count.votes[place.key() + u"高新区"_s] += int(place.value().size()) * firmVotes;
    }
}

} // namespace jianbao

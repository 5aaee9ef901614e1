#include "models/reading/finders/names/placenames.h"

#include "models/reading/lexicon.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype longestPlace = 15;

} // namespace

QString PlaceNames::shortForm(const QString &name)
{
    static const QStringList endings{u"特别行政区"_s, u"自治区"_s, u"自治州"_s, u"自治县"_s, u"自治旗"_s,
                                     u"地区"_s,       u"林区"_s,   u"省"_s,     u"市"_s,     u"县"_s,
                                     u"区"_s,         u"盟"_s,     u"旗"_s};
    for (const QString &ending : endings) {
        if (!name.endsWith(ending))
            continue;
        QString stem = name.chopped(ending.size());
        if (ending.startsWith(u"自治"_s))
            stem = stem.startsWith(u"内蒙古"_s) ? u"内蒙古"_s : stem.left(2);
        return stem.size() < 2 ? name : stem;
    }
    return name;
}

PlaceNames::PlaceNames(const Lexicon &lexicon)
{
    using Rank = FoundDistrict::Rank;
    const QList<Lexicon::Row> places = lexicon.rows(u"places"_s);
    for (const Lexicon::Row &row : places)
        addPlace(row.value(u"province"_s), Rank::Province);
    for (const Lexicon::Row &row : places) {
        addPlace(row.value(u"city"_s), Rank::City);
        m_provinces.insert(row.value(u"city"_s), row.value(u"province"_s));
        const QStringList counties = row.value(u"counties"_s).split(u'|', Qt::SkipEmptyParts);
        for (const QString &county : counties)
            addPlace(county, Rank::County);
    }
    const QStringList former = lexicon.words(u"formerplaces"_s, u"name"_s);
    for (const QString &name : former)
        addPlace(name, name.endsWith(u"地区"_s) ? Rank::City : Rank::County);
    for (const QString &list : {u"zones"_s, u"newareas"_s}) {
        const QList<Lexicon::Row> zones = lexicon.rows(list);
        for (const Lexicon::Row &row : zones) {
            const int index = int(m_zoneNames.size());
            m_zoneNames.append(row.value(u"name"_s));
            addZone(row.value(u"name"_s), index);
            const QStringList aliases = row.value(u"aliases"_s).split(u'|', Qt::SkipEmptyParts);
            for (const QString &alias : aliases)
                addZone(alias, index);
        }
    }
}

void PlaceNames::addPlace(const QString &name, FoundDistrict::Rank rank)
{
    if (name.isEmpty())
        return;
    m_full.insert(name, int(m_places.size()));
    m_short.insert(name, int(m_places.size()));
    m_short.insert(shortForm(name), int(m_places.size()));
    m_places.append({name, rank, name.size()});
}

void PlaceNames::addZone(const QString &printed, int index)
{
    m_zones.insert(printed, index);
    if (!printed.endsWith(u"高新区"_s))
        return;
    const QString place = printed.chopped(3);
    for (const QString &ending : {u"高新技术产业开发区"_s, u"国家高新技术产业开发区"_s, u"国家高新区"_s})
        m_zones.insert(place + ending, index);
    m_zones.insert(place + u"市高新区"_s, index);
    m_zones.insert(place + u"市高新技术产业开发区"_s, index);
}

std::optional<PlaceNames::Place> PlaceNames::placeAt(QStringView text, qsizetype from) const
{
    const std::optional<WordTrie::Match> match = m_full.longestAt(text, from);
    if (!match)
        return std::nullopt;
    return m_places.at(match->value);
}

std::optional<PlaceNames::Place> PlaceNames::shortPlaceAt(QStringView text, qsizetype from) const
{
    const std::optional<WordTrie::Match> match = m_short.longestAt(text, from);
    if (!match)
        return std::nullopt;
    const Place &place = m_places.at(match->value);
    return Place{place.name, place.rank, match->length};
}

std::optional<PlaceNames::Place> PlaceNames::zoneAt(QStringView text, qsizetype from) const
{
    const std::optional<WordTrie::Match> match = m_zones.longestAt(text, from);
    if (!match)
        return std::nullopt;
    return Place{m_zoneNames.at(match->value), FoundDistrict::Rank::Zone, match->length};
}

qsizetype PlaceNames::lengthEndingAt(QStringView text, qsizetype end) const
{
    return m_short.longestEndingAt(text, end).value_or(WordTrie::Match{}).length;
}

bool PlaceNames::covers(QStringView text, Span span) const
{
    using Rank = FoundDistrict::Rank;
    for (qsizetype from = std::max<qsizetype>(0, span.to - longestPlace); from < span.from; ++from) {
        const std::optional<WordTrie::Match> match = m_short.longestAt(text, from);
        const bool common = match && match->length == 2 && m_places.at(match->value).rank == Rank::County;
        if (match && !common && from + match->length >= span.to)
            return true;
    }
    return false;
}

} // namespace jianbao

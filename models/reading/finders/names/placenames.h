#pragma once

#include "models/reading/finders/names/districtfinder.h"
#include "models/reading/finders/patterns/wordtrie.h"

#include <QHash>

namespace jianbao
{

class Lexicon;

/// The gazetteer: provinces, cities and counties (also under names they no longer have), the national
/// high-tech zones and new areas with their aliases. Reentrant.
class PlaceNames
{
public:
    struct Place
    {
        QString name; ///< 云岭市; for a zone the usual name
        FoundDistrict::Rank rank = FoundDistrict::Rank::City;
        qsizetype length = 0; ///< of the printed form
    };

    explicit PlaceNames(const Lexicon &lexicon);

    /// The longest full name of a province, city or county that begins at `from`: 云岭市, never 云岭.
    std::optional<Place> placeAt(QStringView text, qsizetype from) const;
    /// The same for a name with or without 市, 县, 省: 云岭 is 云岭市.
    std::optional<Place> shortPlaceAt(QStringView text, qsizetype from) const;
    /// The longest zone of the list (or alias) that begins at `from`; the ending may be written out.
    std::optional<Place> zoneAt(QStringView text, qsizetype from) const;
    /// How many code units right before `end` are a place's name, with or without 市, 县, 省; 0 for none.
    qsizetype lengthEndingAt(QStringView text, qsizetype end) const;
    /// True if a place's name, with or without 市, 县, 省, begins at `from`.
    bool beginsAt(QStringView text, qsizetype from) const
    {
        return m_full.longestAt(text, from) || m_short.longestAt(text, from);
    }
    /// Where placeAt() and zoneAt() can find something.
    WordStarts starts() const { return m_full.starts() | m_zones.starts(); }
    /// True if a place's name, also a short one, covers `span` and begins before it (景德镇 covers 镇). A
    /// county's short name of two characters does not: 马村 may be part of 兵马村.
    bool covers(QStringView text, Span span) const;
    /// A place's name without what it is: 云岭市 → 云岭, 延山彝族自治州 → 延山; a name that would leave one
    /// character stays as it is.
    static QString shortForm(const QString &name);
    /// The province of a city, by its full name; empty if no list has it.
    QString provinceOf(const QString &city) const { return m_provinces.value(city); }
    /// Names of all zones of the list.
    const QStringList &zones() const { return m_zoneNames; }

private:
    void addPlace(const QString &name, FoundDistrict::Rank rank);
    void addZone(const QString &printed, int index);

    WordTrie m_full;
    WordTrie m_short;
    WordTrie m_zones;
    QList<Place> m_places;
    QHash<QString, QString> m_provinces;
    QStringList m_zoneNames;
};

} // namespace jianbao

#pragma once

#include "models/reading/finders/names/districtpointers.h"
#include "models/reading/finders/names/shortplaces.h"
#include "models/reading/finders/names/zonewitness.h"

#include <optional>

namespace jianbao
{

class DistrictScanner;

/// A text that other texts of its article or page are read with: what it proves and names. Read when it is
/// first asked for, since most texts need neither. For one thread; must not outlive its scanner.
class KnownDistricts
{
public:
    KnownDistricts(const DistrictScanner &scanner, const QString &text) : m_scanner(scanner), m_text(text) {}
    const QString &text() const { return m_text; }
    const ZoneWitness &witness() const;
    const QList<DistrictMention> &mentions() const;

private:
    const DistrictScanner &m_scanner;
    QString m_text;
    mutable std::optional<ZoneWitness> m_witness;
    mutable std::optional<QList<DistrictMention>> m_mentions;
};

/// First half of finding districts: where one is named or pointed at. A name that no list holds begins where
/// a boundary stands (punctuation, a preposition, a verb of districtleads.tsv, another district) and is
/// shortened to a form that the same text uses at least as often. Reentrant.
class DistrictScanner
{
public:
    explicit DistrictScanner(const Lexicon &lexicon);

    /// False only if scan() finds nothing in `text`, whatever else is known.
    bool mayNameAny(const QString &text) const { return m_starts.mayBeginIn(text); }
    /// What `text` proves, for scanning other texts.
    KnownDistricts known(const QString &text) const { return {*this, text}; }
    /// Mentions, left to right, not overlapping. `known` comes from further text of the same article or page
    /// and the home's name: what stands there proves names, but is not reported.
    QList<DistrictMention> scan(const QString &text, const KnownDistricts &known) const;
    const PlaceNames &places() const { return m_places; }

private:
    friend class KnownDistricts;
    struct Suffix
    {
        QString name;
        FoundDistrict::Rank rank;
        QString place; ///< as in districtsuffixes.tsv
    };
    struct Evidence
    {
        const KnownDistricts &known;
        MarkedCities cities; ///< of the scanned text itself, where that is another one
    };

    QList<DistrictMention> candidates(const QString &text, const Evidence &evidence) const;
    /// True for a zone that is named by its trade: 医药高新区.
    bool isSpeciality(const DistrictMention &mention) const;
    /// 医药高新区 is 云岭医药高新区 where that stands beside it.
    void completeZones(QList<DistrictMention> &found, const KnownDistricts &known) const;
    /// A place of the gazetteer; never an alias with which a longer name begins (中关村 of 中关村街道).
    std::optional<PlaceNames::Place> placeAt(QStringView text, qsizetype from) const;
    /// A short name of a place, unless a longer name begins with it (河南洛阳高新区).
    std::optional<DistrictMention> shortPlaceAt(QStringView text, qsizetype from) const;
    std::optional<DistrictMention> withSuffix(QStringView text, qsizetype at, qsizetype floor,
                                              const Evidence &evidence) const;
    std::optional<DistrictMention> zoneBefore(QStringView text, Span suffix, const Suffix &what,
                                              qsizetype floor, const Evidence &evidence) const;
    /// Length of a place before `end` that no list holds: a city that the text names, the home, or a word
    /// that the text uses as a place.
    qsizetype unlistedPlace(QStringView text, qsizetype end, const Suffix &what, qsizetype floor,
                            const Evidence &evidence) const;
    /// Length of what stands between a city and the ending: 临湖 of 云岭临湖新区. `floor` is where the city
    /// ends.
    qsizetype partOfCity(QStringView text, qsizetype end, qsizetype floor) const;
    /// True if `core` begins with a place or is a short one right behind a district, which ends at `floor`.
    bool startsWithPlace(QStringView text, Span core, qsizetype floor) const;
    qsizetype runStart(QStringView text, qsizetype end, qsizetype floor, qsizetype limit) const;
    bool isMasked(QStringView text, Span suffix) const;

    PlaceNames m_places;
    ShortPlaces m_shortPlaces;
    QList<Suffix> m_suffixes;
    QStringList m_zoneEndings; ///< before which only a place may stand
    WordTrie m_suffixWords;
    WordTrie m_masks;
    WordTrie m_leads;
    WordTrie m_qualifiers;
    WordTrie m_specialities;
    WordTrie m_regions; ///< of several provinces
    DistrictPointers m_pointers;
    WordStarts m_starts; ///< of all that may be a mention or its ending
};

} // namespace jianbao

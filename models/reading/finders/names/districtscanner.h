#pragma once

#include "models/reading/finders/names/districtpointers.h"
#include "models/reading/finders/names/shortplaces.h"
#include "models/reading/finders/names/zonereader.h"

namespace jianbao
{

/// First half of finding districts: where one is named or pointed at. A name that no list holds begins where
/// a boundary stands (punctuation, a preposition, a verb of districtleads.tsv, another district) and is
/// shortened to a form that the same text uses at least as often. Reentrant.
class DistrictScanner
{
    Q_DISABLE_COPY_MOVE(DistrictScanner)
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
    /// True if `word` ends as places do that no list holds: 澄州.
    bool hasShapeOfPlace(QStringView word) const { return m_cores.hasShapeOfPlace(word); }
    /// 云岭稀土 → 云岭: what a zone is for is cut off.
    QStringView withoutSpeciality(QStringView place) const { return m_zones.withoutSpeciality(place); }

private:
    friend class KnownDistricts;
    struct Suffix
    {
        QString name;
        FoundDistrict::Rank rank;
        QString place; ///< as in districtsuffixes.tsv
    };

    QList<DistrictMention> candidates(const QString &text, const DistrictEvidence &evidence) const;
    bool isCommonWord(QStringView text, qsizetype at, qsizetype length, qsizetype floor) const;
    /// A place of the gazetteer; never an alias with which a longer name begins (中关村 of 中关村街道).
    std::optional<PlaceNames::Place> placeAt(QStringView text, qsizetype from) const;
    /// A short name of a place, unless a longer name begins with it (河南洛阳高新区).
    std::optional<DistrictMention> shortPlaceAt(QStringView text, qsizetype from) const;
    std::optional<DistrictMention> withSuffix(QStringView text, qsizetype at, qsizetype floor,
                                              const DistrictEvidence &evidence) const;
    /// True if `core` begins with a place or is a short one right behind a district, which ends at `floor`.
    bool startsWithPlace(QStringView text, Span core, qsizetype floor) const;
    /// True if `core` begins with a place of the gazetteer, or, a long one, with what looks like one.
    bool startsWithName(QStringView text, Span core) const;
    bool isMasked(QStringView text, Span suffix) const;

    PlaceNames m_places;
    ShortPlaces m_shortPlaces;
    QList<Suffix> m_suffixes;
    QStringList m_zoneEndings; ///< before which only a place may stand
    WordTrie m_suffixWords;
    WordTrie m_masks;
    DistrictCores m_cores;
    ZoneReader m_zones;
    WordTrie m_regions; ///< of several provinces
    DistrictPointers m_pointers;
    WordStarts m_starts; ///< of all that may be a mention or its ending
};

} // namespace jianbao

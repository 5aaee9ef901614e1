#pragma once

#include "models/reading/finders/names/placenames.h"

namespace jianbao
{

/// Recognises a province or city by its short name (云岭, 京) where the words around prove that a place is
/// meant: it opens a clause and acts (云岭举行…) or a headline (云岭：…), something is held in it (在京召开)
/// or lies there (位于云岭), or a news agency sends from it (本报云岭11月28日电). Many short names are
/// ordinary words, so counties are not among them. Reentrant.
class ShortPlaces
{
public:
    explicit ShortPlaces(const Lexicon &lexicon);
    /// The place whose short name begins at `from`; its name is the full one.
    std::optional<PlaceNames::Place> at(QStringView text, qsizetype from) const;
    /// The code units with which at() can find something.
    const WordStarts &starts() const { return m_words.starts(); }

private:
    void add(WordTrie &words, const QString &brief, const QString &name, FoundDistrict::Rank rank);
    bool isProved(QStringView text, Span span, bool county) const;

    WordTrie m_words;
    WordTrie m_pairs; ///< 湖北襄阳, 河南兰考
    QList<PlaceNames::Place> m_places;
};

} // namespace jianbao

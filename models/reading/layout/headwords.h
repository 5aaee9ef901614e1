#pragma once

#include "models/reading/finders/patterns/wordtrie.h"

#include <QSet>

namespace jianbao
{

class Lexicon;

/// The words of the lexicon by which heads are told apart, read once. Immutable.
struct HeadWords
{
    explicit HeadWords(const Lexicon &lexicon);

    const WordTrie columnLabels; ///< what the name of a newspaper's column ends with
    const WordTrie campaigns;    ///< what the heads of national campaigns hold
    const WordTrie briefs;       ///< what the name of a column of briefs ends with
    const WordTrie notices;      ///< what the head of a notice ends with
    const WordTrie actors;       ///< endings of those who act in a headline
    const QSet<QString> places;  ///< cities and provinces by their short names, which stand alone over heads
};

} // namespace jianbao

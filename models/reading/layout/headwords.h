#pragma once

#include <QStringList>

namespace jianbao
{

class Lexicon;

/// The words of the lexicon by which heads are told apart, read once. Immutable.
struct HeadWords
{
    explicit HeadWords(const Lexicon &lexicon);

    const QStringList columnLabels; ///< what the name of a newspaper's column ends with
    const QStringList campaigns;    ///< what the heads of national campaigns hold
    const QStringList briefs;       ///< what the name of a column of briefs ends with
    const QStringList notices;      ///< what the head of a notice ends with
    const QStringList actors;       ///< endings of those who act in a headline
};

} // namespace jianbao

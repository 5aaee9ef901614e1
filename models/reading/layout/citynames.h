#pragma once

#include <QSet>

namespace jianbao
{

class Lexicon;

/// The cities of the gazetteer as datelines and heads print them, without 市: 平凉.
QSet<QString> cityNames(const Lexicon &lexicon);

} // namespace jianbao

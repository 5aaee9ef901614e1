#pragma once

#include <QSet>

namespace jianbao
{

class Lexicon;

/// The cities of the gazetteer as datelines and heads print them, without 市: 平凉.
QSet<QString> cityNames(const Lexicon &lexicon);
/// The same and its provinces by their short names: 黑龙江, 内蒙古.
QSet<QString> cityAndProvinceNames(const Lexicon &lexicon);

} // namespace jianbao

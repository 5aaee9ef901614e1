#pragma once

#include <QString>

namespace jianbao
{

/// True if 前 at `at` of `folded` text tells a place in a ranking that somebody has or wants, or a better
/// one: 排名进入|前100位, 跻身国内|前三. Not of the first of many (前100名观众), nor of several at once
/// (分列前三位).
bool tellsForemost(const QString &folded, qsizetype at);

} // namespace jianbao

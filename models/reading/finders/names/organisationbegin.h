#pragma once

#include <QString>

namespace jianbao
{

class WordTrie;

// Where the name of an organisation begins, told from the text before its ending.

/// The earliest place behind `floor` from which a name may run up to `ending`: behind `leads`, which are no
/// part of it, and behind a byline in brackets or one that closes without having opened in it.
qsizetype beginOfName(const QString &text, qsizetype floor, qsizetype ending, const WordTrie &leads);
/// Where in [from, to) a name begins that something is founded with: 与云岭大学共建|云岭研究院; -1 if
/// nowhere.
qsizetype behindFounding(const QString &text, qsizetype from, qsizetype to);
/// Likewise a firm that is set up, sold or closed: 与人合伙办起|宏远公司, 卖掉|公司; `from` if it is not.
qsizetype behindDealing(const QString &text, qsizetype from, qsizetype to);

} // namespace jianbao

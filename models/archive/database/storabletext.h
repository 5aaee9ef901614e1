#pragma once

#include <QString>

namespace jianbao
{

/// `text` with U+FFFD for each code unit that SQLite would not give back as it was: NUL, lone surrogates, a
/// leading byte order mark, U+FFFE and U+FFFF. The length never changes, so offsets hold.
QString storableText(const QString &text);

/// SHA-256 of the text's UTF-8 form in lower-case hexadecimal digits.
QString textDigest(const QString &text);

} // namespace jianbao

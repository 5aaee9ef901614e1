#pragma once

#include <QByteArray>
#include <QString>

namespace jianbao
{

/// Bytes of a file as text.
struct DecodedText
{
    QString text;           ///< empty if `problem` is set
    QString encoding;       ///< "UTF-8", "GB18030", "Big5", "UTF-16LE" …
    qsizetype replaced = 0; ///< number of U+FFFD that stand for unreadable bytes
    QString problem; ///< why this is no page: empty, binary, unknown encoding; a sentence with the cure
};

/// Decodes a page's bytes: byte order mark, then strict UTF-8, then ICU's detection with a floor of
/// confidence. NULs, lone surrogates and a leading byte order mark never get into the text. Line ends become
/// "\n". Reentrant.
DecodedText decodePage(const QByteArray &bytes);

} // namespace jianbao

#pragma once

#include <QByteArray>

namespace jianbao
{

/// Mends a PDF that Qt wrote: its character maps, which name radicals where the text has ideographs, so that
/// 高新区 could be neither found nor copied; its dates and its identifier, so that the same pages give the
/// same bytes; and its language. Throws std::exception if the bytes are no PDF.
QByteArray repairedPdf(const QByteArray &pdf);

/// A character map (the text of a ToUnicode stream) in which every lookalike has become its usual characters.
QByteArray repairedCharacterMap(const QByteArray &map);

} // namespace jianbao

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace jianbao
{

/// A place in a PDF that its outline names.
struct PdfBookmark
{
    QString title;
    qsizetype page = 0; ///< from 0
};

/// Mends a PDF that Qt wrote: its character maps, which name radicals where the text has ideographs, so that
/// 高新区 could be neither found nor copied; its dates and its identifier, so that the same pages give the
/// same bytes; and its language. Adds an outline of `bookmarks`, whose pages must be there. Throws
/// std::exception if the bytes are no PDF.
QByteArray repairedPdf(const QByteArray &pdf, const QList<PdfBookmark> &bookmarks = {});

/// A character map (the text of a ToUnicode stream) in which every lookalike has become its usual characters.
QByteArray repairedCharacterMap(const QByteArray &map);

} // namespace jianbao

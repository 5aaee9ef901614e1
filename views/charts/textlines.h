#pragma once

#include <QFont>
#include <QStringList>

namespace jianbao
{

/// The face of charts, timelines and exports: the theme's, without optional glyph substitution, because Qt
/// writes the digits substituted in Latin text ("5G") into a PDF as characters that nobody can find.
QFont chartFont(int pixels, bool bold = false);

/// A text in lines of at most `width` pixels, broken where Chinese and Latin text may be broken.
QStringList wrapped(const QString &text, const QFont &font, double width);

} // namespace jianbao

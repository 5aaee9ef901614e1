#pragma once

#include <QString>

namespace jianbao
{

/// `text` with full-width letters, digits, brackets and marks in half width, every kind of white space as a
/// plain space and 〔〕［］ as round brackets. The result has the same length, so its offsets are those of
/// `text`.
QString foldedWidths(const QString &text);

} // namespace jianbao

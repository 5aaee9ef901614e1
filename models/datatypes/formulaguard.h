#pragma once

#include <QString>

namespace jianbao
{

/// Keeps a spreadsheet from taking a text for a formula: one that begins with a sign of formulas (= + - @,
/// also in full width, tab or carriage return) gets an apostrophe before it, and so does one that already
/// begins with apostrophes and such a sign, so that every text comes back. Numbers stay numbers, negative
/// ones too.
QString guardedFormula(const QString &text);

/// The text that guardedFormula() was given; any other text as it is.
QString unguardedFormula(const QString &text);

} // namespace jianbao

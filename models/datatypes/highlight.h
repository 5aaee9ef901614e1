#pragma once

#include "models/datatypes/quote.h"

namespace jianbao
{

/// A passage that somebody marked, in the colour of a tag or in none, with a note.
struct Highlight
{
    QString id;
    Quote quote;    ///< on the page
    QString tag;    ///< its name; may be empty
    QString colour; ///< #RRGGBB of the tag, or empty
    QString note;   ///< may be empty
    bool operator==(const Highlight &) const = default;
};

} // namespace jianbao

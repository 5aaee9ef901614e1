#pragma once

#include "models/datatypes/span.h"

#include <QString>

namespace jianbao
{

/// The printed words that prove a fact. `words` is page[at.from, at.to) to the letter, line breaks included;
/// who shows it to a reader calls shownWords().
struct Quote
{
    Span at;
    QString words;

    static Quote of(const QString &page, Span at) { return {at, page.mid(at.from, at.length())}; }
    /// True if the page still holds these words at this place.
    bool standsOn(const QString &page) const { return page.mid(at.from, at.length()) == words; }
    /// The words as a reader wants them: the scan's line breaks dropped.
    QString shownWords() const;
    bool operator==(const Quote &) const = default;
};

} // namespace jianbao

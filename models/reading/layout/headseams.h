#pragma once

#include "models/reading/layout/pageline.h"

namespace jianbao
{

/// How two neighbouring heads of an article hang together.
enum class HeadSeam {
    Apart,     ///< they are two: kicker and headline, headline and deck
    OneLine,   ///< the scan broke a line
    TwoLines,  ///< a headline is set in two lines
    Continued, ///< one goes on in the other in another way, behind a column of text for one
};

/// How heads `i - 1` and `i` (from 1) hang together. `usualGap` is the number of blank lines between two
/// lines of the page. `mayBeTwo`: the first one is not the second line of a headline already.
HeadSeam seamOver(const QList<PageLine> &lines, const QList<int> &heads, qsizetype i, int usualGap,
                  bool mayBeTwo);

} // namespace jianbao

#pragma once

#include <QList>

namespace jianbao
{

/// A stretch of a page that surely belongs to one article: a block of head lines and the body up to the next
/// head or byline. Articles are put together from segments. All numbers are indices into the page's lines.
struct Segment
{
    QList<int> banner; ///< the name of a column that stands over it, if only its place could tell
    QList<int> heads;
    QList<int> body;        ///< everything that is no head: body, credits, small headings, in reading order
    bool marked = false;    ///< an authorship mark stands at its beginning: opening, or credit under the head
    bool opening = false;   ///< that mark is an opening: 本报讯…
    bool closed = false;    ///< a signature or photo credit ends it
    bool photo = false;     ///< a picture's caption
    bool openStart = false; ///< the body begins inside a sentence

    bool isLoose() const { return heads.isEmpty() && !marked && !photo; }
};

} // namespace jianbao

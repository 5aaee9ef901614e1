#pragma once

#include "models/reading/layout/segment.h"

#include <QList>

namespace jianbao
{

/// An article while it is put together. All numbers but `segments` are indices into the page's lines.
struct ArticleDraft
{
    QList<int> segments; ///< indices into the page's segments
    QList<int> banner;   ///< may be shared with other drafts
    QList<int> heads;
    QList<int> body;   ///< in reading order; a heading in it is a small heading
    QList<int> joints; ///< lines of the body with which a text without head or byline was added
    bool marked = false;
    bool opening = false;
    bool closed = false;
    bool photo = false;
    bool openStart = false;
    bool section = false; ///< the head may only part another article

    void append(int number, const Segment &segment)
    {
        segments.append(number);
        if (segment.isLoose() && !segment.body.isEmpty())
            joints.append(segment.body.first());
        body += segment.body;
        closed = closed || segment.closed;
    }
    bool operator==(const ArticleDraft &) const = default;
};

} // namespace jianbao

#pragma once

#include <QtGlobal>

namespace jianbao
{

/// A stretch [from, to) of a text in UTF-16 code units. Which text is said where a span is used; in facts and
/// articles it is always the page's stored text.
struct Span
{
    qsizetype from = 0;
    qsizetype to = 0;

    qsizetype length() const { return to - from; }
    bool isEmpty() const { return to <= from; }
    bool contains(qsizetype offset) const { return from <= offset && offset < to; }
    bool contains(Span other) const { return from <= other.from && other.to <= to; }
    bool overlaps(Span other) const { return from < other.to && other.from < to; }
    bool operator==(const Span &) const = default;
};

} // namespace jianbao

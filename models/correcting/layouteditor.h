#pragma once

#include "models/datatypes/pagelayout.h"

namespace jianbao
{

/// What a person does to the layout of a page, one call after the other. A place is an offset into the page's
/// text and means the line in which it stands, also in front of its first character (indentation, heading
/// marks) and behind its last; of a line that is broken in two, the part. A stretch means every line that it
/// touches, an empty one that of its place. Each call that changes something gives true. Lines that belong to
/// no article can be moved as well. Not reentrant.
class LayoutEditor
{
public:
    /// `layout` holds every article of the page.
    LayoutEditor(const PageLayout &layout, const QString &page);

    const PageLayout &layout() const { return m_layout; }

    /// The article that has the line at this place, or -1, and the line's number in it.
    struct Place
    {
        qsizetype article = -1;
        qsizetype line = -1;
        bool isValid() const { return article >= 0; }
    };
    Place placeOf(qsizetype offset) const;

    bool setRole(Span lines, LineRole role);
    /// The line at `offset` and all that follow it become an article of their own.
    bool splitArticle(qsizetype offset);
    /// The article comes to stand behind the one that begins before it on the page.
    bool joinWithPrevious(qsizetype offset);
    /// The lines become an article of their own, whatever they belonged to.
    bool makeArticle(Span lines);
    /// The lines come to stand behind the line at `offset`, in its article; on an empty line, behind the one
    /// above it.
    bool moveBehind(Span lines, qsizetype offset);
    /// At the beginning of a line: whether it begins a paragraph; inside a line: a paragraph begins there.
    bool turnParagraph(qsizetype offset);
    /// The lines belong to no article and are not missed.
    bool markNoise(Span lines);

private:
    qsizetype inText(qsizetype offset) const;
    Span meant(Span stretch) const;
    QList<LaidLine> take(Span lines);
    QList<LaidLine> unlaidLines(Span lines) const;
    bool isLaid(Span line) const;
    qsizetype firstPlaceOf(qsizetype article) const;
    void dropEmpty();

    PageLayout m_layout;
    QString m_page;
};

} // namespace jianbao

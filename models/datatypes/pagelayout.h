#pragma once

#include "models/datatypes/span.h"

#include <QList>
#include <QString>

namespace jianbao
{

/// What a line of the page is in its article.
enum class LineRole { Banner, Kicker, Headline, Deck, Body, Subhead, Signature, Caption };

/// A line of the page, or a part of one, in an article.
struct LaidLine
{
    Span at; ///< in code units of the page's text
    LineRole role = LineRole::Body;
    bool opens = true; ///< begins a paragraph; of heads, it begins nothing
    bool operator==(const LaidLine &) const = default;
};

/// An article as its lines in the order in which they are read.
struct LaidArticle
{
    QList<LaidLine> lines;
    bool operator==(const LaidArticle &) const = default;
};

/// Articles of a page and what belongs to none.
struct PageLayout
{
    QList<LaidArticle> articles;
    QList<Span> noise;

    bool isEmpty() const { return articles.isEmpty() && noise.isEmpty(); }
    bool operator==(const PageLayout &) const = default;
};

/// A stretch of the page that was misread, and what is printed there.
struct TextCorrection
{
    Span at;             ///< in code units of the page's text
    QString words;       ///< what the page's text says there
    QString replacement; ///< may be empty: nothing is printed there
    bool operator==(const TextCorrection &) const = default;
};

/// Everything that people laid over the text of one page.
struct PageCorrections
{
    PageLayout layout; ///< the articles that were changed by hand only
    QList<TextCorrection> texts;

    bool isEmpty() const { return layout.isEmpty() && texts.isEmpty(); }
    bool operator==(const PageCorrections &) const = default;
};

} // namespace jianbao

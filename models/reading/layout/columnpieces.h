#pragma once

#include "models/reading/layout/articledraft.h"
#include "models/reading/layout/pageline.h"

namespace jianbao
{

/// Something that belongs to one article on a page whose columns stand in turn: heads, a column's lines
/// between two places at which another may go on, or both where a byline binds them.
struct ColumnPiece
{
    int draft;                ///< from which it was read
    bool hasHeads;            ///< begins with them, and so does an article
    int line = 0;             ///< its first
    bool section = false;     ///< heads that may only part an article
    bool counted = false;     ///< heads that surely do: 二、办好“一件事”
    bool underAuthor = false; ///< such heads below a report under its author's name, a feature as a rule
    QList<int> body{};
    QString text{};
    QString paragraph{}; ///< the last one up to its end
    QString ending{};    ///< its last words, for WordFlow
    QString beginning{}; ///< the first words of the body, for WordFlow
    int above = -1;      ///< the piece right above it, captions and furniture left out of account

    bool opening = false;   ///< begins with a byline, without a head
    bool closed = false;    ///< a signature ends it
    bool open = false;      ///< ends inside a sentence
    bool concludes = false; ///< its last paragraph tells what is to come, as articles end

    bool openStart = false;      ///< surely begins inside a sentence
    bool looseStart = false;     ///< likely begins inside one
    bool paragraphStart = false; ///< begins as paragraphs do
    bool refersBack = false;     ///< begins with what must have been named before
    bool continued = false;      ///< begins on another page: (上接第一版)
    bool topOfPage = false;      ///< may be the end of an article from another page
    bool note = false;           ///< may be a caption without credit

    bool isHeads() const { return body.isEmpty(); }
    int lastLine() const { return body.isEmpty() ? line : body.last(); }
};

/// The pieces of all drafts but captions, in the order of the drafts. Reentrant.
QList<ColumnPiece> readColumnPieces(const QList<PageLine> &lines, const QList<ArticleDraft> &drafts);

} // namespace jianbao

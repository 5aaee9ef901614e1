#pragma once

#include <QDate>
#include <QStringList>

namespace jianbao
{

/// What search knows of the page on which an article stands.
struct SearchPage
{
    QString id;
    QString fileName;
    QString newspaperId;
    QDate earliest; ///< of the issue; invalid if unknown
    QDate latest;
    bool operator==(const SearchPage &) const = default;

    /// Negative if this page comes before `other` in lists, positive if after it, 0 if they are the same:
    /// newest issue first, undated last, then by file name and id as SQLite compares texts.
    int compareNewest(const SearchPage &other) const;
};

/// What search knows of one article. The three texts are folded (folding.h) and hold neither U+0000 nor
/// U+FFFF, which the index needs for itself.
struct SearchDocument
{
    static constexpr QChar fieldEnd{char16_t(0xffff)};

    QString articleId;
    SearchPage page;
    qint64 ordinal = 0; ///< on its page
    QString kind;       ///< key of the ArticleKind
    QString headline;   ///< banner, kicker, headline and deck, a line each
    QString byline;     ///< a name a line
    QString body;       ///< a paragraph a line
    QStringList districts;
    bool operator==(const SearchDocument &) const = default;

    /// What the index sees: each text followed by a mark that no query holds, so that no string is found
    /// across two of them.
    QString text() const { return headline + fieldEnd + byline + fieldEnd + body + fieldEnd; }
    /// What is known of the article but for its texts.
    SearchDocument withoutTexts() const;
    /// FNV-1a of text(), to tell whether two texts are the same: 64 bits, the same on every machine.
    quint64 textHash() const;
};

} // namespace jianbao

#pragma once

#include "models/datatypes/records.h"

#include <QStringList>

namespace jianbao
{

/// An article as a sequence of blocks, in the order in which a reader sees them, with the way from the page
/// to the shown text and back. The shown text is the blocks with a line break between two; its offsets are
/// also the positions in a QTextDocument with the same blocks. Immutable value.
class ArticleText
{
public:
    enum class Role { Banner, Kicker, Headline, Deck, Source, Byline, Body, Subhead, Signature };

    struct Block
    {
        Role role;
        Span at; ///< in the shown text
    };

    ArticleText() = default;
    explicit ArticleText(const StoredArticle &article);

    const QString &text() const { return m_words.text(); }
    const QList<Block> &blocks() const { return m_blocks; }
    QString words(const Block &block) const { return m_words.text().mid(block.at.from, block.at.length()); }

    /// Where a stretch of the page stands in the shown text: several spans where the page's line breaks or
    /// another article interrupt it; none if it is not shown.
    QList<Span> shown(Span page) const;
    /// Where a stretch of the shown text stands on `page`: the longest stretch in one place; empty if it does
    /// not come from there.
    Span onPage(Span shown, const QString &page) const { return m_words.pageSpan(shown, page); }
    /// The page offset of the first printed character from `shown` on; -1 if none follows.
    qsizetype pageOffset(qsizetype shown) const;
    /// Every place of these strings, compared as search compares them.
    QList<Span> find(const QStringList &strings) const;

private:
    void add(Role role, const MendedText &words);
    void addHead(Role role, const HeadText &head, const QString &page);

    MendedText m_words;
    QList<Block> m_blocks;
};

} // namespace jianbao

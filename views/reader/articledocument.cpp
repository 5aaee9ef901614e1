#include "views/reader/articledocument.h"

#include <QTextCursor>
#include <QTextDocument>

namespace jianbao
{

namespace
{

struct BlockStyle
{
    QTextCharFormat letters;
    QTextBlockFormat block;
};

QTextCharFormat letters(const QFont &font, const QColor &colour)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

QTextBlockFormat block(double lineHeight, int above, int below)
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight * 100, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(above);
    format.setBottomMargin(below);
    return format;
}

BlockStyle bodyStyle(const Theme &theme, int size)
{
    BlockStyle style{letters(Theme::textFont(size), theme.ink), block(1.24, 0, 4)};
    style.block.setTextIndent(2 * size);
    return style;
}

BlockStyle styleOf(ArticleText::Role role, const Theme &theme, double scale)
{
    using Role = ArticleText::Role;
    const auto px = [scale](int size) { return qRound(size * scale); };
    switch (role) {
    case Role::Banner:
        return {letters(Theme::textFont(px(14), true), theme.accent), block(1.0, 0, 8)};
    case Role::Kicker:
        return {letters(Theme::textFont(px(15)), theme.muted), block(1.0, 0, 4)};
    case Role::Headline:
        return {letters(Theme::headlineFont(px(28)), theme.ink), block(1.0, 0, 4)};
    case Role::Deck:
        return {letters(Theme::headlineFont(px(18)), theme.muted), block(1.0, 0, 4)};
    case Role::Source:
        return {letters(Theme::textFont(px(13)), theme.muted), block(1.0, 8, 2)};
    case Role::Byline:
        return {letters(Theme::textFont(px(13)), theme.muted), block(1.0, 0, 12)};
    case Role::Body:
        return bodyStyle(theme, px(readerTextSize));
    case Role::Subhead:
        return {letters(Theme::textFont(px(readerTextSize), true), theme.ink), block(1.24, 12, 4)};
    case Role::Signature: {
        BlockStyle style{letters(Theme::textFont(px(14)), theme.muted), block(1.0, 4, 8)};
        style.block.setAlignment(Qt::AlignRight);
        return style;
    }
    }
    Q_UNREACHABLE();
}

} // namespace

void setArticle(QTextDocument &document, const ArticleText &article, const Theme &theme, double scale)
{
    document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (const ArticleText::Block &block : article.blocks()) {
        const BlockStyle style = styleOf(block.role, theme, scale);
        if (block.at.from > 0)
            cursor.insertBlock(style.block, style.letters);
        else {
            cursor.setBlockFormat(style.block);
            cursor.setBlockCharFormat(style.letters);
        }
        cursor.insertText(article.words(block), style.letters);
    }
    cursor.endEditBlock();
}

} // namespace jianbao

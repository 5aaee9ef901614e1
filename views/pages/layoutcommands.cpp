#include "views/pages/layoutcommands.h"

namespace jianbao
{

QList<LayoutCommands::Command> LayoutCommands::roles()
{
    const auto command = [](Qt::Key key, const QString &name, LineRole role) {
        return Command{key, name,
                       [role](LayoutEditor &editor, Span chosen) { return editor.setRole(chosen, role); }};
    };
    return {
        command(Qt::Key_H, tr("Headline"), LineRole::Headline),
        command(Qt::Key_K, tr("Kicker"), LineRole::Kicker),
        command(Qt::Key_D, tr("Deck"), LineRole::Deck),
        command(Qt::Key_N, tr("Banner"), LineRole::Banner),
        command(Qt::Key_B, tr("Text"), LineRole::Body),
        command(Qt::Key_S, tr("Subhead"), LineRole::Subhead),
        command(Qt::Key_Y, tr("Byline"), LineRole::Signature),
        command(Qt::Key_C, tr("Caption"), LineRole::Caption),
    };
}

QList<LayoutCommands::Command> LayoutCommands::articles()
{
    return {
        {Qt::Key_A, tr("Article begins here"),
         [](LayoutEditor &editor, Span chosen) { return editor.splitArticle(chosen.from); }},
        {Qt::Key_J, tr("Join with previous"),
         [](LayoutEditor &editor, Span chosen) { return editor.joinWithPrevious(chosen.from); }},
        {Qt::Key_L, tr("Lines as an article"),
         [](LayoutEditor &editor, Span chosen) { return editor.makeArticle(chosen); }},
        {Qt::Key_U, tr("In no article"),
         [](LayoutEditor &editor, Span chosen) { return editor.markNoise(chosen); }},
    };
}

LayoutCommands::Command LayoutCommands::paragraph()
{
    return {Qt::Key_P, tr("Paragraph"),
            [](LayoutEditor &editor, Span chosen) { return editor.turnParagraph(chosen.from); }};
}

} // namespace jianbao

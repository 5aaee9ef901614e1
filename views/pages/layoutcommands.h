#pragma once

#include "models/items/pagecorrectionmodel.h"

#include <QCoreApplication>

#include <functional>

namespace jianbao
{

/// What people change in the layout of a page by one key: the roles of lines, where articles and paragraphs
/// begin. Names are in the language of the program. For the GUI thread.
class LayoutCommands
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::LayoutCommands)
public:
    struct Command
    {
        Qt::Key key;
        QString name;
        /// Changes the layout at what is chosen on the page; false if it stays as it is.
        std::function<bool(LayoutEditor &, Span chosen)> edit;
    };
    static QList<Command> roles();
    static QList<Command> articles();
    static Command paragraph();
};

} // namespace jianbao

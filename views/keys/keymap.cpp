#include "views/keys/keymap.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QString words(const QString &text)
{
    QString name = text;
    name.remove(u'&').remove(u'…');
    const qsizetype letter = name.indexOf("("_L1); // 打开(O)
    return (letter > 0 && name.endsWith(u')') && name.size() - letter == 3 ? name.left(letter) : name)
        .trimmed();
}

QString idOf(const QAction &action)
{
    return action.objectName().isEmpty() ? action.text() : action.objectName();
}

QString written(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::PortableText);
}

} // namespace

KeyMap::KeyMap(const QMenuBar &bar, QObject *parent) : QObject(parent)
{
    for (const QAction *top : bar.actions()) {
        if (top->menu())
            collect(*top->menu(), words(top->text()));
    }
}

void KeyMap::collect(const QMenu &menu, const QString &name)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), name);
        else if (!action->isSeparator())
            m_commands.append({action, name, action->shortcuts()});
    }
}

QString KeyMap::nameOf(const QAction &action)
{
    return words(action.text());
}

void KeyMap::apply(const QMap<QString, QString> &keys)
{
    for (const Command &command : std::as_const(m_commands)) {
        const auto changed = keys.constFind(idOf(*command.action));
        command.action->setShortcuts(
            changed == keys.cend() ? command.usualKeys
                                   : QKeySequence::listFromString(*changed, QKeySequence::PortableText));
    }
}

QMap<QString, QString> KeyMap::changed() const
{
    QMap<QString, QString> keys;
    for (const Command &command : m_commands) {
        if (command.action->shortcuts() != command.usualKeys)
            keys.insert(idOf(*command.action), written(command.action->shortcuts()));
    }
    return keys;
}

const QAction *KeyMap::ownerOf(const QKeySequence &key, const QAction *except) const
{
    for (const Command &command : m_commands) {
        if (command.action != except && command.action->shortcuts().contains(key))
            return command.action;
    }
    return nullptr;
}

} // namespace jianbao

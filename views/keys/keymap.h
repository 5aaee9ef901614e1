#pragma once

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace jianbao
{

/// The commands of a menu bar with their keys. Remembers the usual keys, so that changed ones can be told
/// apart and taken back. A command is known by its action's object name.
class KeyMap : public QObject
{
    Q_OBJECT
public:
    struct Command
    {
        QAction *action = nullptr;
        QString menu; ///< the menu that it stands in
        QList<QKeySequence> usualKeys;
    };

    /// The menus are complete by now.
    explicit KeyMap(const QMenuBar &bar, QObject *parent = nullptr);

    const QList<Command> &commands() const { return m_commands; }
    /// A command's name without the mark of its letter and without dots.
    static QString nameOf(const QAction &action);

    /// Gives each command its usual keys, or those in `keys` (Preferences::keys).
    void apply(const QMap<QString, QString> &keys);
    /// The keys that are not the usual ones.
    QMap<QString, QString> changed() const;
    /// The command other than `except` that has this key, or nothing.
    const QAction *ownerOf(const QKeySequence &key, const QAction *except) const;

private:
    void collect(const QMenu &menu, const QString &name);

    QList<Command> m_commands;
};

} // namespace jianbao

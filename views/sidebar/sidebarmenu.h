#pragma once

#include "models/items/profile.h"

#include <QMenu>

namespace jianbao
{

/// What can be done with an entry of the sidebar. Goes when it is closed.
class SidebarMenu : public QMenu
{
    Q_OBJECT
public:
    /// `term` is the entry's and not empty.
    SidebarMenu(const QString &term, const QString &name, QWidget *parent);

Q_SIGNALS:
    /// As if the entry was clicked with these keys held.
    void wanted(Qt::KeyboardModifiers keys);
    void exclusionWanted();
    void profileWanted(jianbao::Profile::Kind kind, const QString &name);
    /// Of the saved search with this name.
    void erasureWanted(const QString &name);
};

} // namespace jianbao

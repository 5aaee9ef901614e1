#pragma once

#include "models/datatypes/anyfact.h"

#include <QMenu>

namespace jianbao
{

/// Asks of which kind a new fact is to be. Goes when it is closed.
class NewFactMenu : public QMenu
{
    Q_OBJECT
public:
    explicit NewFactMenu(QWidget *parent);

Q_SIGNALS:
    void kindChosen(jianbao::FactKind kind);
};

} // namespace jianbao

#include "views/review/newfactmenu.h"

#include "models/items/factwords.h"

namespace jianbao
{

NewFactMenu::NewFactMenu(QWidget *parent) : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const FactKind kind : {FactKind::Event, FactKind::Indicator, FactKind::Method})
        addAction(FactWords::of(kind), this, [this, kind] { Q_EMIT kindChosen(kind); });
}

} // namespace jianbao

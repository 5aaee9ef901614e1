#include "views/window/readerplacemenu.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace jianbao
{

ReaderPlaceMenu::ReaderPlaceMenu(QMenu &menu, QObject *parent)
    : QObject(parent), m_places(new QActionGroup(this))
{
    using Place = Preferences::ReaderPlace;
    const auto add = [&](const QString &text, const QString &name, Place place) {
        QAction *action = m_places->addAction(menu.addAction(text));
        action->setObjectName(name);
        action->setCheckable(true);
        action->setData(static_cast<int>(place));
        connect(action, &QAction::triggered, this, [this, place] { Q_EMIT placeChosen(place); });
    };
    add(tr("Reader &right of the list"), u"reader-right"_s, Place::Right);
    add(tr("Reader &below the list"), u"reader-below"_s, Place::Below);
    add(tr("Reader &off"), u"reader-off"_s, Place::Off);
    setPlace(Place::Right);
}

void ReaderPlaceMenu::setPlace(Preferences::ReaderPlace place)
{
    m_places->actions().at(static_cast<int>(place))->setChecked(true);
}

} // namespace jianbao

#pragma once

#include "views/settings/preferences.h"

#include <QObject>

class QActionGroup;
class QMenu;

namespace jianbao
{

/// The three places of the reader as a menu, of which one is checked.
class ReaderPlaceMenu : public QObject
{
    Q_OBJECT
public:
    ReaderPlaceMenu(QMenu &menu, QObject *parent);

    /// Checks the place without telling it.
    void setPlace(Preferences::ReaderPlace place);

Q_SIGNALS:
    void placeChosen(jianbao::Preferences::ReaderPlace place);

private:
    QActionGroup *m_places;
};

} // namespace jianbao

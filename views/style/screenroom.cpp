#include "views/style/screenroom.h"

#include <QScreen>
#include <QWidget>

namespace jianbao
{

namespace
{

constexpr QSize frame(8, 40); ///< edges and title bar: nobody tells them before the window is shown

} // namespace

void resizeWithinScreen(QWidget &window, QSize wanted)
{
    window.resize(wanted.boundedTo(window.screen()->availableSize() - frame));
}

} // namespace jianbao

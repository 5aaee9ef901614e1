#pragma once

#include <QSize>

class QWidget;

namespace jianbao
{

/// Gives a window that is not shown yet this size, or as much of it as its screen has room for beside panels
/// and the window's own frame.
void resizeWithinScreen(QWidget &window, QSize wanted);

} // namespace jianbao

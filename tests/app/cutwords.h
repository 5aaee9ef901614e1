#pragma once

#include <QStringList>

class QWidget;

namespace jianbao
{

/// What a person could not read whole in this window as it stands: controls with less room than their words
/// need, and controls that reach over the edge of what they stand in. Rows of lists and tables, and long
/// texts that scroll, may be shortened and are not looked at. The window must be shown.
QStringList cutWordsIn(const QWidget &window);

} // namespace jianbao

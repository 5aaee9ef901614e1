#pragma once

#include "views/style/theme.h"

#include <QIcon>

namespace jianbao
{

/// One of the line icons in resources/icons, drawn in the theme's ink; empty for an unknown name.
QIcon lineIcon(const QString &name, const Theme &theme);

} // namespace jianbao

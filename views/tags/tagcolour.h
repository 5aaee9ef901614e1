#pragma once

#include "views/style/theme.h"

namespace jianbao
{

/// The colour in which a tag is shown: the one a person gave it (#RRGGBB), or one of the theme's series that
/// its name picks, always the same.
QColor tagColour(const QString &name, const QString &givenColour, const Theme &theme);

} // namespace jianbao

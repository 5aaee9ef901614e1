#pragma once

class QCoreApplication;

namespace jianbao
{

/// Installs the program's and Qt's own translations for the user's language; English without one.
void installTranslators(QCoreApplication &application);

} // namespace jianbao

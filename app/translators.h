#pragma once

class QObject;

namespace jianbao
{

/// Installs the program's and Qt's own translations for the user's language, English where there is none.
/// They stay installed as long as owner lives.
void installTranslators(QObject &owner);

} // namespace jianbao

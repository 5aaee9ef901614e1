#pragma once

#include <QString>

class QObject;

namespace jianbao
{

/// Installs the program's and Qt's own translations for the user's language, English where there is none.
/// They stay installed as long as owner lives.
/// `language` is en, zh_CN or empty for the user's own.
void installTranslators(QObject &owner, const QString &language = {});

} // namespace jianbao

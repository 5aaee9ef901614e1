#pragma once

#include <QString>

namespace jianbao
{

/// The archive that is meant when nobody names one: archive.jianbao in the user's data folder.
QString defaultArchivePath();

} // namespace jianbao

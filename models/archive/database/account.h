#pragma once

#include <QString>

namespace jianbao
{

/// The name of the account under which the program runs; empty if the system does not tell.
QString accountName();

} // namespace jianbao

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace jianbao
{

/// Every command of jianbao-cli in the order of the overview.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace jianbao

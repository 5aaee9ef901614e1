#include "app/cli/commands.h"

#include "app/cli/readcommand.h"

namespace jianbao
{

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ReadCommand>());
    return commands;
}

} // namespace jianbao

#include "app/cli/commands.h"

#include "app/cli/archivecommand.h"
#include "app/cli/bincommand.h"
#include "app/cli/chartcommand.h"
#include "app/cli/checkscommand.h"
#include "app/cli/factscommand.h"
#include "app/cli/historycommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/pagecommand.h"
#include "app/cli/parsecommand.h"
#include "app/cli/readcommand.h"
#include "app/cli/registercommand.h"
#include "app/cli/rereadcommand.h"
#include "app/cli/reviewcommand.h"
#include "app/cli/searchcommand.h"
#include "app/cli/seriescommand.h"
#include "app/cli/tagcommand.h"
#include "app/cli/timelinecommand.h"

namespace jianbao
{

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ReadCommand>());
    commands.push_back(std::make_unique<ParseCommand>());
    commands.push_back(std::make_unique<ChartCommand>());
    commands.push_back(std::make_unique<TimelineCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    commands.push_back(std::make_unique<FactsCommand>());
    commands.push_back(std::make_unique<SeriesCommand>());
    commands.push_back(std::make_unique<ChecksCommand>());
    commands.push_back(std::make_unique<TagCommand>());
    commands.push_back(std::make_unique<RegisterCommand>());
    commands.push_back(std::make_unique<ReviewCommand>());
    commands.push_back(std::make_unique<PageCommand>());
    commands.push_back(std::make_unique<RereadCommand>());
    commands.push_back(std::make_unique<HistoryCommand>());
    commands.push_back(std::make_unique<BinCommand>());
    commands.push_back(std::make_unique<ArchiveCommand>());
    return commands;
}

} // namespace jianbao

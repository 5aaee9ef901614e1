#include "app/cli/readcommand.h"

namespace jianbao
{

void ReadCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("pages"), tr("Text files, one page each."), QStringLiteral("PAGE…"));
}

ExitCode ReadCommand::run(const QCommandLineParser &, CommandContext &) const
{
    return ExitCode::Done;
}

} // namespace jianbao

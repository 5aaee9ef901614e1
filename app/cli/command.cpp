#include "app/cli/command.h"

#include <QTextStream>

namespace jianbao
{

ExitCode Command::usage(CommandContext &context, const QString &wrong)
{
    context.err << tr("jianbao-cli: %1 See “jianbao-cli COMMAND --help”.").arg(wrong) << Qt::endl;
    return ExitCode::Usage;
}

QStringList argumentsOf(const QCommandLineParser &parser)
{
    return parser.positionalArguments().mid(1);
}

} // namespace jianbao

#include "app/cli/command.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace jianbao
{

void CommandContext::complain(const QString &problem)
{
    err << "jianbao-cli: " << problem << Qt::endl;
}

ExitCode Command::usage(CommandContext &context, const QString &wrong)
{
    context.err << tr("jianbao-cli: %1 See “jianbao-cli COMMAND --help”.").arg(wrong) << Qt::endl;
    return ExitCode::Usage;
}

void report(CommandContext &context, const QJsonObject &object, const QString &sentence)
{
    if (context.json)
        context.out << QString::fromUtf8(QJsonDocument(object).toJson());
    else
        context.out << sentence << '\n';
    context.out << Qt::flush;
}

QStringList argumentsOf(const QCommandLineParser &parser)
{
    return parser.positionalArguments().mid(1);
}

} // namespace jianbao

#include "app/cli/commands.h"
#include "app/defaultarchive.h"
#include "app/translators.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/database/drive.h"
#include "models/search/queryfields.h"

#include <QApplication>
#include <QFileInfo>
#include <QHashSeed>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <functional>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

/// The name of the command in the raw arguments: the first word that is neither an option nor an option's
/// value.
QString commandName(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--archive"_L1)
            ++i;
        else if (!arguments.at(i).startsWith(QLatin1Char('-')))
            return arguments.at(i);
    }
    return {};
}

QStringList textOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void addSharedOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"archive"_s, Command::tr("The archive to work on."), u"FILE"_s, defaultArchivePath()});
    parser.addOption({u"json"_s, Command::tr("Print JSON.")});
}

void printOverview(QTextStream &out, const std::vector<std::unique_ptr<Command>> &commands)
{
    out << Command::tr("jianbao-cli %1 — reads, keeps and counts newspaper pages")
               .arg(QLatin1String(JIANBAO_VERSION))
        << "\n\n"
        << Command::tr("Usage: jianbao-cli [--archive FILE] COMMAND …") << "\n\n";
    for (const auto &command : commands)
        out << u"  %1  %2\n"_s.arg(command->name(), -10).arg(command->summary());
    out << "\n"
        << Command::tr(
               "“jianbao-cli COMMAND --help” explains a command. Exit codes: 0 done, 1 nothing found or a "
               "check failed, 2 usage, 3 bad input, 4 archive trouble.")
        << Qt::endl;
}

/// The arguments with words like “-招商”, “-"招商"”, “-5G” or “-tag:招商”, which are queries and no options,
/// put behind “--”.
QStringList queriesLast(const QStringList &arguments)
{
    const auto isQuery = [](const QString &word) {
        return word.size() > 1 && word.startsWith(u'-') && word.at(1) != u'-' &&
               (word.at(1).unicode() >= 0x80 || !word.at(1).isLetter() ||
                isFieldPrefix(fieldParts(word.mid(1)).prefix));
    };
    QStringList sorted = arguments;
    std::stable_partition(sorted.begin(), sorted.end(), std::not_fn(isQuery));
    const auto query = std::find_if(sorted.cbegin(), sorted.cend(), isQuery);
    sorted.insert(query, u"--"_s);
    return sorted;
}

ExitCode runCommand(const Command &command, const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    QCommandLineParser parser;
    addSharedOptions(parser);
    parser.addPositionalArgument(command.name(), command.summary(), command.name());
    command.describe(parser);
    if (!parser.parse(arguments) && !parser.parse(queriesLast(arguments))) {
        err << "jianbao-cli: " << parser.errorText() << Qt::endl;
        return ExitCode::Usage;
    }
    if (parser.isSet(u"help"_s)) {
        out << parser.helpText() << Qt::flush;
        return ExitCode::Done;
    }
    CommandContext context{parser.value(u"archive"_s), parser.isSet(u"json"_s), out, err};
    const QString warning =
        QFileInfo::exists(context.archivePath) ? Drive::warningAbout(context.archivePath) : QString();
    if (!warning.isEmpty())
        context.complain(warning);
    try {
        return command.run(parser, context);
    } catch (const ArchiveError &error) {
        out.flush();
        context.complain(error.message());
        return ExitCode::ArchiveTrouble;
    }
}

ExitCode runArguments(const QStringList &arguments, const std::vector<std::unique_ptr<Command>> &commands)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QString name = commandName(arguments);
    for (const auto &command : commands) {
        if (command->name() == name)
            return runCommand(*command, arguments, out, err);
    }
    if (arguments.contains(u"--version"_s)) {
        out << "jianbao-cli " << JIANBAO_VERSION << Qt::endl;
        return ExitCode::Done;
    }
    if (name.isEmpty() && (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s))) {
        printOverview(out, commands);
        return ExitCode::Done;
    }
    if (!name.isEmpty())
        err << "jianbao-cli: " << Command::tr("There is no command “%1”.").arg(name) << "\n\n";
    printOverview(err, commands);
    return ExitCode::Usage;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file beyond the user's quota is an error that is told, no end
    QHashSeed::setDeterministicGlobalSeed(); // the same input gives the same bytes, also in a PDF
    const auto commands = allCommands();
    const QString name = commandName(textOf(argc, argv));
    const bool draws = std::any_of(commands.cbegin(), commands.cend(), [&](const auto &command) {
        return command->name() == name && command->draws();
    });

    const QTemporaryDir runtimeFolder; // where a session gives Qt none, its own keeps it from complaining
    if (draws) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
            qputenv("XDG_RUNTIME_DIR", runtimeFolder.path().toLocal8Bit());
    }
    std::unique_ptr<QCoreApplication> application;
    if (draws)
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(u"jianbao"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JIANBAO_VERSION));
    installTranslators(*application);
    return static_cast<int>(runArguments(QCoreApplication::arguments(), commands));
}

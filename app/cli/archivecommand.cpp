#include "app/cli/archivecommand.h"

#include "app/cli/archiveactions.h"
#include "app/cli/archiveexport.h"

namespace jianbao
{

void ArchiveCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("action"),
        tr("info (figures), verify (checks every row), accept-edits (what another program has written "
           "counts), imports (what became of each file), backup FILE (a whole copy), restore FILE (a backup "
           "takes the archive's place), compact (gives unused room back), rebuild-index (writes the search "
           "index anew), export --out FILE (one article a line)."),
        QStringLiteral("info|verify|accept-edits|imports|backup|restore|compact|rebuild-index|export …"));
    parser.addOption(
        {QStringLiteral("out"), tr("Where export writes (- for standard output)."), QStringLiteral("FILE")});
}

ExitCode ArchiveCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    const QStringList words = argumentsOf(parser);
    const QString action = words.value(0);
    const QString out = parser.value(QStringLiteral("out"));
    if (words.size() == 1 && action == QLatin1String("info"))
        return ArchiveActions::info(context);
    if (words.size() == 1 && action == QLatin1String("verify"))
        return ArchiveActions::verify(context);
    if (words.size() == 1 && action == QLatin1String("accept-edits"))
        return ArchiveActions::acceptEdits(context);
    if (words.size() == 1 && action == QLatin1String("imports"))
        return ArchiveActions::imports(context);
    if (words.size() == 1 && action == QLatin1String("compact"))
        return ArchiveActions::compact(context);
    if (words.size() == 1 && action == QLatin1String("rebuild-index"))
        return ArchiveActions::rebuildIndex(context);
    if (words.size() == 1 && action == QLatin1String("export") && !out.isEmpty())
        return ArchiveExport::run(out, context);
    if (words.size() == 2 && action == QLatin1String("backup"))
        return ArchiveActions::backup(words.last(), context);
    if (words.size() == 2 && action == QLatin1String("restore"))
        return ArchiveActions::restore(words.last(), context);
    return usage(context, tr("Say info, verify, accept-edits, imports, backup FILE, restore FILE, compact, "
                             "rebuild-index or export --out FILE."));
}

} // namespace jianbao

#include "app/cli/archivecommand.h"

#include "app/cli/archiveactions.h"
#include "app/cli/archiveexport.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

void ArchiveCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        u"action"_s,
        tr("info (figures), verify (checks every row), accept-edits (what another program has written "
           "counts), imports (what became of each file), backup FILE (a whole copy), restore FILE (a backup "
           "takes the archive's place), compact (gives unused room back), rebuild-index (writes the search "
           "index anew), export --out FILE (one article a line)."),
        u"info|verify|accept-edits|imports|backup|restore|compact|rebuild-index|export …"_s);
    parser.addOption({u"out"_s, tr("Where export writes (- for standard output)."), u"FILE"_s});
}

ExitCode ArchiveCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    const QStringList words = argumentsOf(parser);
    const QString action = words.value(0);
    const QString out = parser.value(u"out"_s);
    if (words.size() == 1 && action == "info"_L1)
        return ArchiveActions::info(context);
    if (words.size() == 1 && action == "verify"_L1)
        return ArchiveActions::verify(context);
    if (words.size() == 1 && action == "accept-edits"_L1)
        return ArchiveActions::acceptEdits(context);
    if (words.size() == 1 && action == "imports"_L1)
        return ArchiveActions::imports(context);
    if (words.size() == 1 && action == "compact"_L1)
        return ArchiveActions::compact(context);
    if (words.size() == 1 && action == "rebuild-index"_L1)
        return ArchiveActions::rebuildIndex(context);
    if (words.size() == 1 && action == "export"_L1 && !out.isEmpty())
        return ArchiveExport::run(out, context);
    if (words.size() == 2 && action == "backup"_L1)
        return ArchiveActions::backup(words.last(), context);
    if (words.size() == 2 && action == "restore"_L1)
        return ArchiveActions::restore(words.last(), context);
    return usage(context, tr("Say info, verify, accept-edits, imports, backup FILE, restore FILE, compact, "
                             "rebuild-index or export --out FILE."));
}

} // namespace jianbao

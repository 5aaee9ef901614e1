#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// What the command "archive" can do, one function an action. Errors of the archive are thrown.
class ArchiveActions
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ArchiveActions)
public:
    static ExitCode info(CommandContext &context);
    static ExitCode verify(CommandContext &context);
    /// What another program has written counts as wanted from now on.
    static ExitCode acceptEdits(CommandContext &context);
    /// A whole copy at `target`.
    static ExitCode backup(const QString &target, CommandContext &context);
    /// `source` takes the archive's place; what lay there is kept beside it.
    static ExitCode restore(const QString &source, CommandContext &context);
    /// What became of every file that was ever imported.
    static ExitCode imports(CommandContext &context);
    static ExitCode compact(CommandContext &context);
    /// Tells on stderr how far it is.
    static ExitCode rebuildIndex(CommandContext &context);
};

} // namespace jianbao

#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// archive export: every article of an archive as one JSON line (id, newspaper, date, page, kicker, headline,
/// deck, byline, paragraphs, districts, tags), oldest issue first. A file is written beside its target and
/// renamed when it is whole; "-" is standard output. Holds one article in memory at a time.
class ArchiveExport
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ArchiveExport)
public:
    static ExitCode run(const QString &target, CommandContext &context);
};

} // namespace jianbao

#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// import PATH…: reads files and folders and keeps what was found, a line for each file.
class ImportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ImportCommand)
public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override { return tr("takes pages into the archive"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;
};

} // namespace jianbao

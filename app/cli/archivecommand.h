#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// archive info|verify|backup|restore|compact|export: care of the archive file.
class ArchiveCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ArchiveCommand)
public:
    QString name() const override { return QStringLiteral("archive"); }
    QString summary() const override { return tr("checks and copies the archive"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;
};

} // namespace jianbao

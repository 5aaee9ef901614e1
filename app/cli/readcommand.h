#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// read PAGE…: reads pages without an archive and prints what was found.
class ReadCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ReadCommand)
public:
    QString name() const override { return QStringLiteral("read"); }
    QString summary() const override { return tr("reads pages without an archive"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;
};

} // namespace jianbao

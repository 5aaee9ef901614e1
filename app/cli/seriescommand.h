#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// series INDICATOR: prints every observation of one indicator by subject and time.
class SeriesCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::SeriesCommand)
public:
    QString name() const override { return QStringLiteral("series"); }
    QString summary() const override { return tr("lists the figures of one indicator"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;
};

} // namespace jianbao

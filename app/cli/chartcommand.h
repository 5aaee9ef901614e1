#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// chart INDICATOR: writes the chart that the window shows to a file.
class ChartCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ChartCommand)
public:
    QString name() const override { return QStringLiteral("chart"); }
    QString summary() const override { return tr("draws the figures of an indicator"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;
    bool draws() const override { return true; }
};

} // namespace jianbao

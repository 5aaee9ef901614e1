#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// timeline: writes the timeline that the window shows to a file.
class TimelineCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::TimelineCommand)
public:
    QString name() const override { return QStringLiteral("timeline"); }
    QString summary() const override { return tr("draws the events of districts over time"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;
    bool draws() const override { return true; }
};

} // namespace jianbao

#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// `history`: what was done to an article by hand.
class HistoryCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::HistoryCommand)
public:
    QString name() const override { return QStringLiteral("history"); }
    QString summary() const override { return tr("who did what to an article by hand, and when"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;
};

} // namespace jianbao

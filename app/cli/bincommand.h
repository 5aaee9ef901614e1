#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// `bin`: what was deleted in the last 30 days.
class BinCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::BinCommand)
public:
    QString name() const override { return QStringLiteral("bin"); }
    QString summary() const override { return tr("deleted things: list, restore NUMBER, empty"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;
};

} // namespace jianbao

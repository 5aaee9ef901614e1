#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// facts events|indicators|methods|aliases: prints facts with their quotes, and names that may mean the same.
class FactsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::FactsCommand)
public:
    QString name() const override { return QStringLiteral("facts"); }
    QString summary() const override { return tr("lists events, indicators or methods"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;
};

} // namespace jianbao

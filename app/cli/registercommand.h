#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// `register`: what people decide about the names of districts, indicators, people and organisations.
class RegisterCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::RegisterCommand)
public:
    QString name() const override { return QStringLiteral("register"); }
    QString summary() const override { return tr("which names mean the same: list, merge, rename, split …"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;
};

} // namespace jianbao

#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// review list|confirm|reject|reset: tells what nobody has decided yet and keeps what people decide.
class ReviewCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ReviewCommand)
public:
    QString name() const override { return QStringLiteral("review"); }
    QString summary() const override { return tr("decides about suggestions"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;
};

} // namespace jianbao

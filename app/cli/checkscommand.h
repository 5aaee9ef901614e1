#pragma once

#include "app/cli/command.h"
#include "models/comparing/check.h"

namespace jianbao
{

/// checks: which printed figures fit each other and which do not, with the computation and every quote.
/// Leaves 1 if a check failed or the archive holds nothing that could be checked.
class ChecksCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ChecksCommand)
public:
    QString name() const override { return QStringLiteral("checks"); }
    QString summary() const override { return tr("checks printed figures against each other"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;

private:
    static void print(const QList<Check> &checks, CommandContext &context);
};

} // namespace jianbao

#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// `reread`: pages of the archive read again with the rules of today.
class RereadCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::RereadCommand)
public:
    QString name() const override { return QStringLiteral("reread"); }
    QString summary() const override { return tr("read pages again; what people decided stands"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;
};

} // namespace jianbao

#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// `page`: pages of the archive and what people correct about them.
class PageCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::PageCommand)
public:
    QString name() const override { return QStringLiteral("page"); }
    QString summary() const override { return tr("pages: list, describe, correct, reset, delete"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;
};

} // namespace jianbao

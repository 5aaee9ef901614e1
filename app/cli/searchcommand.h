#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// search QUERY: prints the articles that match, newest first.
class SearchCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::SearchCommand)
public:
    QString name() const override { return QStringLiteral("search"); }
    QString summary() const override { return tr("finds articles"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;
};

} // namespace jianbao

#pragma once

#include "app/cli/command.h"

namespace jianbao
{

/// tag add|remove|list|rename|merge|delete|export|import.
class TagCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::TagCommand)
public:
    QString name() const override { return QStringLiteral("tag"); }
    QString summary() const override { return tr("puts tags on articles and cares for them"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;
};

} // namespace jianbao

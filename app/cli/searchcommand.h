#pragma once

#include "app/cli/searchanswers.h"

namespace jianbao
{

/// search QUERY: prints the articles that match, or how many there are of each kind.
class SearchCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::SearchCommand)
public:
    QString name() const override { return QStringLiteral("search"); }
    QString summary() const override { return tr("finds articles"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;

private:
    ExitCode answerLines(const QString &path, const SearchAnswers::Wanted &wanted,
                         CommandContext &context) const;
};

} // namespace jianbao

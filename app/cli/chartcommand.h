#pragma once

#include "app/cli/command.h"

namespace jianbao
{

class Database;
struct ChartSettings;

/// chart INDICATOR…: writes the charts that the window shows to a file; several go into one PDF with
/// contents.
class ChartCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ChartCommand)
public:
    QString name() const override { return QStringLiteral("chart"); }
    QString summary() const override { return tr("draws the figures of indicators"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;
    bool draws() const override { return true; }

private:
    static QString wrongUse(const QCommandLineParser &parser);
    /// The charts that are asked for; none and a sentence in `problem` if a kept one is not there.
    static QList<ChartSettings> wanted(const QCommandLineParser &parser, const Database &database,
                                       QString *problem);
    ExitCode write(const QList<ChartSettings> &charts, const QCommandLineParser &parser,
                   const Database &database, CommandContext &context) const;
};

} // namespace jianbao

#pragma once

#include "app/cli/command.h"

#include <QDate>
#include <QJsonArray>

namespace jianbao
{

class QuantityFinder;
class TimeFinder;

/// parse TEXT: prints the times and quantities of one text; with --jsonl, of one text a line.
class ParseCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::ParseCommand)
public:
    QString name() const override { return QStringLiteral("parse"); }
    QString summary() const override { return tr("finds times and quantities in a text"); }
    void describe(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser, CommandContext &context) const override;

private:
    struct Finders
    {
        const TimeFinder &times;
        const QuantityFinder &quantities;
        QJsonArray find(const QString &text, QDate referenceDate) const;
    };

    static ExitCode parseLines(const QString &path, QDate referenceDate, const Finders &finders,
                               CommandContext &context);
    static void printTable(const QJsonArray &found, CommandContext &context);
};

} // namespace jianbao

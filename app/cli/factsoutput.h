#pragma once

#include "app/cli/command.h"
#include "app/cli/record.h"

namespace jianbao
{

/// How facts and series are told: lines for people, JSON or CSV; on standard output or, whole or not at all,
/// in a file; or an Excel workbook.
class FactsOutput
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::FactsOutput)
public:
    static void describe(QCommandLineParser &parser);

    static QString line(const StoredEvent &stored);
    static QString line(const StoredObservation &stored);
    static QString line(const StoredMethod &stored);

    template <typename Stored>
    static ExitCode print(const QList<Stored> &facts, const QCommandLineParser &parser,
                          CommandContext &context)
    {
        QList<Record> records;
        QStringList lines;
        for (const Stored &stored : facts) {
            records.append(recordOf(stored));
            lines.append(line(stored));
        }
        return write(records, lines, parser, context);
    }

    /// The records as --json, --csv and --out want them, else the lines.
    static ExitCode write(const QList<Record> &records, const QStringList &lines,
                          const QCommandLineParser &parser, CommandContext &context);

private:
    static ExitCode writeWorkbook(const QList<Record> &records, const QString &path, CommandContext &context);
};

} // namespace jianbao

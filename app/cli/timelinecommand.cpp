#include "app/cli/timelinecommand.h"

#include "models/archive/database.h"
#include "views/export/timelineexport.h"

#include <QJsonObject>
#include <QTextStream>

namespace jianbao
{

namespace
{

/// A day that may be left out; false if it was given and is none.
bool readDay(const QCommandLineParser &parser, const QString &option, QDate &day)
{
    day = QDate::fromString(parser.value(option), Qt::ISODate);
    return day.isValid() || !parser.isSet(option);
}

} // namespace

void TimelineCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("district"), tr("Only this district; may be given several times."),
                      QStringLiteral("D")});
    parser.addOption({QStringLiteral("from"), tr("First day, as 2021-03-01."), QStringLiteral("DAY")});
    parser.addOption({QStringLiteral("to"), tr("Last day, as 2021-12-31."), QStringLiteral("DAY")});
    parser.addOption({QStringLiteral("out"),
                      tr("The file to write; its ending says what: .pdf, .svg, .png, .json or .csv."),
                      QStringLiteral("FILE")});
}

ExitCode TimelineCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    const QString path = parser.value(QStringLiteral("out"));
    QDate from;
    QDate to;
    if (path.isEmpty())
        return usage(context, tr("Name the file to write with --out."));
    if (!readDay(parser, QStringLiteral("from"), from) || !readDay(parser, QStringLiteral("to"), to))
        return usage(context, tr("Write days as 2021-03-01."));

    const Database database(context.archivePath, Database::Mode::ReadOnly);
    const FactStore facts(database);
    TimelineModel events(facts);
    events.setFilter(from, to, parser.values(QStringLiteral("district")));
    events.reload();
    if (!events.extent().start.isValid()) {
        context.err << tr("jianbao-cli: %1 holds no dated events of this time and these districts.")
                           .arg(context.archivePath)
                    << Qt::endl;
        return ExitCode::NothingFound;
    }
    QString problem;
    if (!TimelineExport(events).write(path, &problem)) {
        context.err << "jianbao-cli: " << problem << Qt::endl;
        return ExitCode::BadInput;
    }
    report(context, {{QStringLiteral("written"), path}}, path);
    return ExitCode::Done;
}

} // namespace jianbao

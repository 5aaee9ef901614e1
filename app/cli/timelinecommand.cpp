#include "app/cli/timelinecommand.h"

#include "models/archive/database/database.h"
#include "models/datatypes/enumkeys.h"
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

bool readKinds(const QCommandLineParser &parser, TimelineFilter &filter)
{
    for (const QString &name : parser.values(QStringLiteral("kind"))) {
        const auto kind = valueOf<EventKind>(name.toLower());
        if (!kind)
            return false;
        filter.kinds.insert(*kind);
    }
    return true;
}

} // namespace

void TimelineCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("district"), tr("Only this district; may be given several times."),
                      QStringLiteral("D")});
    parser.addOption({QStringLiteral("from"), tr("First day, as 2021-03-01."), QStringLiteral("DAY")});
    parser.addOption({QStringLiteral("to"), tr("Last day, as 2021-12-31."), QStringLiteral("DAY")});
    parser.addOption({QStringLiteral("kind"),
                      tr("Only events of this kind (meeting, signing, award …); may be given several times."),
                      QStringLiteral("K")});
    parser.addOption({QStringLiteral("confirmed"), tr("Only what a person has confirmed.")});
    parser.addOption(
        {QStringLiteral("paper"), tr("a4 or a3, for a PDF."), QStringLiteral("P"), QStringLiteral("a4")});
    parser.addOption({QStringLiteral("out"),
                      tr("The file to write; its ending says what: .pdf, .svg, .png, .json, .csv or .ics."),
                      QStringLiteral("FILE")});
}

ExitCode TimelineCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    const QString path = parser.value(QStringLiteral("out"));
    const QString paper = parser.value(QStringLiteral("paper")).toLower();
    TimelineFilter filter;
    filter.districts = parser.values(QStringLiteral("district"));
    if (path.isEmpty())
        return usage(context, tr("Name the file to write with --out."));
    if (!readDay(parser, QStringLiteral("from"), filter.from) ||
        !readDay(parser, QStringLiteral("to"), filter.to))
        return usage(context, tr("Write days as 2021-03-01."));
    if (paper != QLatin1String("a4") && paper != QLatin1String("a3"))
        return usage(context, tr("The paper is a4 or a3."));
    if (!readKinds(parser, filter))
        return usage(context,
                     tr("Kinds are meeting, signing, inspection, award, opening, training, accident, "
                        "construction, campaign and other."));
    if (parser.isSet(QStringLiteral("confirmed")))
        filter.verdict = Verdict::Confirmed;

    const Database database(context.archivePath, Database::Mode::ReadOnly);
    TimelineModel events(database);
    events.setFilter(filter);
    events.reload();
    if (!events.extent().start.isValid()) {
        context.err << tr("jianbao-cli: %1 holds no dated events of this time and these districts.")
                           .arg(context.archivePath)
                    << Qt::endl;
        return ExitCode::NothingFound;
    }
    QString problem;
    if (!TimelineExport(events, paper == QLatin1String("a3") ? Paper::A3 : Paper::A4).write(path, &problem)) {
        context.complain(problem);
        return ExitCode::BadInput;
    }
    report(context, {{QStringLiteral("written"), path}}, path);
    return ExitCode::Done;
}

} // namespace jianbao

#include "app/cli/timelinecommand.h"

#include "models/archive/database/database.h"
#include "models/datatypes/enumkeys.h"
#include "views/export/timelineexport.h"

#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

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
    for (const QString &name : parser.values(u"kind"_s)) {
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
    parser.addOption({u"district"_s, tr("Only this district; may be given several times."), u"D"_s});
    parser.addOption({u"from"_s, tr("First day, as 2021-03-01."), u"DAY"_s});
    parser.addOption({u"to"_s, tr("Last day, as 2021-12-31."), u"DAY"_s});
    parser.addOption({u"kind"_s,
                      tr("Only events of this kind (meeting, signing, award …); may be given several times."),
                      u"K"_s});
    parser.addOption({u"confirmed"_s, tr("Only what a person has confirmed.")});
    parser.addOption({u"paper"_s, tr("a4 or a3, for a PDF."), u"P"_s, u"a4"_s});
    parser.addOption({u"out"_s,
                      tr("The file to write; its ending says what: .pdf, .svg, .png, .json, .csv or .ics."),
                      u"FILE"_s});
}

ExitCode TimelineCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    const QString path = parser.value(u"out"_s);
    const QString paper = parser.value(u"paper"_s).toLower();
    TimelineFilter filter;
    filter.districts = parser.values(u"district"_s);
    if (path.isEmpty())
        return usage(context, tr("Name the file to write with --out."));
    if (!readDay(parser, u"from"_s, filter.from) || !readDay(parser, u"to"_s, filter.to))
        return usage(context, tr("Write days as 2021-03-01."));
    if (paper != "a4"_L1 && paper != "a3"_L1)
        return usage(context, tr("The paper is a4 or a3."));
    if (!readKinds(parser, filter))
        return usage(context,
                     tr("Kinds are meeting, signing, inspection, award, opening, training, accident, "
                        "construction, campaign and other."));
    if (parser.isSet(u"confirmed"_s))
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
    if (!TimelineExport(events, paper == "a3"_L1 ? Paper::A3 : Paper::A4).write(path, &problem)) {
        context.complain(problem);
        return ExitCode::BadInput;
    }
    report(context, {{u"written"_s, path}}, path);
    return ExitCode::Done;
}

} // namespace jianbao

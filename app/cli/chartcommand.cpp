#include "app/cli/chartcommand.h"

#include "models/archive/database.h"
#include "views/charts/chartplanner.h"
#include "views/export/chartexport.h"

#include <QJsonObject>
#include <QTextStream>

namespace jianbao
{

void ChartCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("indicator"),
                                 tr("Canonical name of the indicator, or the page's own words."),
                                 QStringLiteral("INDICATOR"));
    parser.addOption({QStringLiteral("district"), tr("Only this subject; may be given several times."),
                      QStringLiteral("D")});
    parser.addOption({QStringLiteral("kind"),
                      tr("line, bars, ranked or change; otherwise what suits the figures."),
                      QStringLiteral("KIND")});
    parser.addOption({QStringLiteral("out"),
                      tr("The file to write; its ending says what: .pdf, .svg, .png or .csv."),
                      QStringLiteral("FILE")});
}

ExitCode ChartCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    const QStringList arguments = argumentsOf(parser);
    const QString path = parser.value(QStringLiteral("out"));
    const auto kind = chartKindOf(parser.value(QStringLiteral("kind")));
    if (arguments.size() != 1)
        return usage(context, tr("Name one indicator."));
    if (path.isEmpty())
        return usage(context, tr("Name the file to write with --out."));
    if (parser.isSet(QStringLiteral("kind")) && !kind)
        return usage(context, tr("There is no kind “%1”.").arg(parser.value(QStringLiteral("kind"))));

    const Database database(context.archivePath, Database::Mode::ReadOnly);
    const FactStore facts(database);
    ObservationSeriesModel series(facts);
    series.setIndicator(arguments.constFirst(), parser.values(QStringLiteral("district")));
    if (series.rowCount() == 0) {
        context.err << tr("jianbao-cli: %1 holds no dated figures of “%2” for these districts.")
                           .arg(context.archivePath, arguments.constFirst())
                    << Qt::endl;
        return ExitCode::NothingFound;
    }
    if (kind && !kindsFor(series.family()).contains(*kind))
        return usage(context, tr("Places in a ranking have no bars; choose line, ranked or change."));

    QString problem;
    if (!ChartExport(series, kind.value_or(ChartPlanner(series).defaultKind())).write(path, &problem)) {
        context.err << "jianbao-cli: " << problem << Qt::endl;
        return ExitCode::BadInput;
    }
    report(context, {{QStringLiteral("written"), path}}, path);
    return ExitCode::Done;
}

} // namespace jianbao

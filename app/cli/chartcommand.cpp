#include "app/cli/chartcommand.h"

#include "app/cli/dayarguments.h"
#include "models/archive/database/database.h"
#include "models/archive/facts/seriesstore.h"
#include "models/archive/handwork/savedchartstore.h"
#include "views/charts/chartsettings.h"
#include "views/export/chartdocument.h"
#include "views/export/chartexport.h"

#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace jianbao
{

void ChartCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"indicator"_s,
                                 tr("Canonical name of an indicator, or the page's own words; several make "
                                    "one PDF with contents."),
                                 u"INDICATOR…"_s);
    parser.addOption({u"district"_s, tr("Only this subject; may be given several times."), u"D"_s});
    parser.addOption(
        {u"kind"_s, tr("line, bars, ranked, change, target or multiples; otherwise what suits the figures."),
         u"KIND"_s});
    DayArguments::describe(parser);
    parser.addOption({u"confirmed"_s, tr("Only figures that a person has confirmed.")});
    parser.addOption(
        {u"ours"_s, tr("The subject that is marked; otherwise the one whose newspaper this is."), u"D"_s});
    parser.addOption({u"own-axes"_s, tr("Small charts (multiples) have a vertical axis each.")});
    parser.addOption({u"title"_s, tr("The title, instead of what the figures show."), u"TEXT"_s});
    parser.addOption({u"note"_s, tr("A note that stands before the others."), u"TEXT"_s});
    parser.addOption(
        {u"saved"_s, tr("A chart that was kept under this name; may be given several times."), u"NAME"_s});
    parser.addOption({u"out"_s,
                      tr("The file to write; its ending says what: .pdf, .svg, .png, .xlsx or .csv."),
                      u"FILE"_s});
}

QString ChartCommand::wrongUse(const QCommandLineParser &parser)
{
    const qsizetype charts = argumentsOf(parser).size() + parser.values(u"saved"_s).size();
    const QString path = parser.value(u"out"_s);
    if (charts == 0)
        return tr("Name an indicator, or a kept chart with --saved.");
    if (path.isEmpty())
        return tr("Name the file to write with --out.");
    if (charts > 1 && !path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return tr("Several charts go into a PDF; name one with --out.");
    if (parser.isSet(u"kind"_s) && !chartKindOf(parser.value(u"kind"_s)))
        return tr("--kind takes line, bars, ranked, change, target or multiples.");
    QString problem;
    DayArguments::read(parser, &problem);
    return problem;
}

QList<ChartSettings> ChartCommand::wanted(const QCommandLineParser &parser, const Database &database,
                                          QString *problem)
{
    ChartSettings common;
    const Period days = DayArguments::read(parser, problem).value_or(Period());
    common.filter = {parser.values(u"district"_s), days.start, days.end, parser.isSet(u"confirmed"_s)};
    common.kind = chartKindOf(parser.value(u"kind"_s));
    common.options = {parser.value(u"title"_s), parser.value(u"note"_s),
                      parser.isSet(u"ours"_s) ? parser.value(u"ours"_s)
                                              : SeriesStore(database).homeDistrict(),
                      parser.isSet(u"own-axes"_s)};
    QList<ChartSettings> charts;
    for (const QString &name : parser.values(u"saved"_s)) {
        const auto kept = SavedChartStore(database).settings(name);
        const auto settings = kept ? ChartSettings::fromJson(*kept) : std::nullopt;
        if (!settings) {
            *problem = tr("%1 keeps no chart “%2”.").arg(database.path(), name);
            return {};
        }
        charts.append(*settings);
    }
    for (const QString &indicator : argumentsOf(parser)) {
        common.indicator = indicator;
        charts.append(common);
    }
    return charts;
}

ExitCode ChartCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    if (const QString wrong = wrongUse(parser); !wrong.isEmpty())
        return usage(context, wrong);
    const Database database(context.archivePath, Database::Mode::ReadOnly);
    QString problem;
    const QList<ChartSettings> charts = wanted(parser, database, &problem);
    if (charts.isEmpty()) {
        context.complain(problem);
        return ExitCode::NothingFound;
    }
    return write(charts, parser, database, context);
}

ExitCode ChartCommand::write(const QList<ChartSettings> &charts, const QCommandLineParser &parser,
                             const Database &database, CommandContext &context) const
{
    const QString path = parser.value(u"out"_s);
    ChartDocument document;
    QString problem;
    bool written = false;
    for (const ChartSettings &settings : charts) {
        ObservationSeriesModel series(database);
        settings.applyTo(series);
        if (series.rowCount() == 0) {
            context.err << tr("jianbao-cli: %1 holds no dated figures of “%2” for these districts.")
                               .arg(context.archivePath, settings.indicator)
                        << Qt::endl;
            return ExitCode::NothingFound;
        }
        const ChartKind kind = settings.kindFor(series);
        if (settings.kind && *settings.kind != kind)
            return usage(
                context,
                settings.kind == ChartKind::Target
                    ? tr("No page tells how much of a plan for “%1” was reached.").arg(settings.indicator)
                    : tr("Places in a ranking have no bars; choose line, ranked, change or "
                         "multiples."));
        if (charts.size() > 1)
            document.add(series, kind, settings.options);
        else
            written = ChartExport(series, kind, settings.options).write(path, &problem);
    }
    if (charts.size() > 1) {
        document.setTitle(parser.value(u"title"_s));
        written = document.writePdf(path, &problem);
    }
    if (!written) {
        context.complain(problem);
        return ExitCode::BadInput;
    }
    report(context, {{u"written"_s, path}}, path);
    return ExitCode::Done;
}

} // namespace jianbao

#include "app/cli/seriescommand.h"

#include "app/cli/factsoutput.h"
#include "models/archive/database/database.h"
#include "models/archive/facts/factstore.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

void SeriesCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"indicator"_s, tr("The indicator's name."), u"INDICATOR"_s);
    parser.addOption({u"district"_s, tr("Only this subject; may be given several times."), u"NAME"_s});
    FactsOutput::describe(parser);
}

ExitCode SeriesCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    if (argumentsOf(parser).size() != 1)
        return usage(context, tr("Name one indicator."));
    FactFilter filter;
    filter.indicator = argumentsOf(parser).first();
    if (filter.indicator.isEmpty())
        return usage(context, tr("Name one indicator."));
    QStringList districts = parser.values(u"district"_s);
    districts.removeDuplicates();
    if (districts.isEmpty())
        districts.append(QString());

    const Database database(context.archivePath, Database::Mode::ReadOnly);
    QList<StoredObservation> series;
    for (const QString &district : districts) {
        filter.district = district;
        series += FactStore(database).observations(filter);
    }
    return FactsOutput::print(series, parser, context);
}

} // namespace jianbao

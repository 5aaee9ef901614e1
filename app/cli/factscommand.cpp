#include "app/cli/factscommand.h"

#include "app/cli/aliasoutput.h"
#include "app/cli/catalogueoutput.h"
#include "app/cli/dayarguments.h"
#include "app/cli/factsoutput.h"
#include "models/archive/database/database.h"
#include "models/archive/facts/factstore.h"
#include "models/comparing/eventgroups.h"
#include "models/datatypes/enumkeys.h"
#include "models/jobs/methodsurvey.h"
#include "models/jobs/namesurvey.h"
#include "models/reading/lexicon.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

/// Every event with the events of other articles that seem to be the same happening.
ExitCode printEvents(const FactStore &facts, const FactFilter &filter, const QCommandLineParser &parser,
                     CommandContext &context)
{
    const EventGroups groups(facts.events({}));
    QList<Record> records;
    QStringList lines;
    for (const StoredEvent &stored : facts.events(filter)) {
        const QStringList others = groups.sameAs(stored.id);
        records.append(recordOf(stored) + Record{{u"same_as"_s, QJsonArray::fromStringList(others)}});
        lines.append(
            FactsOutput::line(stored) +
            (others.isEmpty() ? QString() : u'\t' + FactsCommand::tr("same as %1").arg(others.join(u' '))));
    }
    return FactsOutput::write(records, lines, parser, context);
}

/// The catalogue of methods.
ExitCode printMethods(const Database &database, const FactFilter &filter, const QCommandLineParser &parser,
                      CommandContext &context)
{
    QList<Record> records;
    QStringList lines;
    for (const CatalogueEntry &entry : MethodSurvey(database, Lexicon()).entries(filter)) {
        records.append(CatalogueOutput::recordOf(entry));
        lines.append(CatalogueOutput::lines(entry));
    }
    return FactsOutput::write(records, lines, parser, context);
}

/// Names that may mean the same, each with a place where it is printed.
ExitCode printAliases(const Database &database, const QCommandLineParser &parser, CommandContext &context)
{
    QList<Record> records;
    QStringList lines;
    const NamesTold told = NameSurvey(database).read();
    for (const AliasProposal &proposal : NameSurvey::undecided(database, told)) {
        records.append(AliasOutput::recordOf(proposal));
        lines.append(AliasOutput::lines(proposal));
    }
    return FactsOutput::write(records, lines, parser, context);
}

} // namespace

void FactsCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        u"kind"_s, tr("Which facts: events, indicators, methods or aliases (names that may mean the same)."),
        u"events|indicators|methods|aliases"_s);
    parser.addOption({u"district"_s, tr("Only facts of this district or subject."), u"NAME"_s});
    DayArguments::describe(parser);
    parser.addOption({u"status"_s, tr("suggested, confirmed or rejected."), u"STATUS"_s});
    FactsOutput::describe(parser);
}

ExitCode FactsCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    FactFilter filter;
    filter.district = parser.value(u"district"_s);
    QString problem;
    const std::optional<Period> days = DayArguments::read(parser, &problem);
    if (!days)
        return usage(context, problem);
    filter.from = days->start;
    filter.to = days->end;
    if (parser.isSet(u"status"_s)) {
        filter.verdict = valueOf<Verdict>(parser.value(u"status"_s));
        if (!filter.verdict)
            return usage(context, tr("--status takes suggested, confirmed or rejected."));
    }
    const QString kind = argumentsOf(parser).value(0);
    const bool isKnown =
        kind == "events"_L1 || kind == "indicators"_L1 || kind == "methods"_L1 || kind == "aliases"_L1;
    if (!isKnown || argumentsOf(parser).size() != 1)
        return usage(context, tr("Say which facts: events, indicators, methods or aliases."));

    const Database database(context.archivePath, Database::Mode::ReadOnly);
    const FactStore facts(database);
    if (kind == "events"_L1)
        return printEvents(facts, filter, parser, context);
    if (kind == "aliases"_L1)
        return printAliases(database, parser, context);
    if (kind == "indicators"_L1)
        return FactsOutput::print(facts.observations(filter), parser, context);
    return printMethods(database, filter, parser, context);
}

} // namespace jianbao

#include "app/cli/reviewcommand.h"

#include "app/cli/factsoutput.h"
#include "app/cli/idarguments.h"
#include "models/archive/database/database.h"
#include "models/archive/database/idlookup.h"
#include "models/archive/facts/decisionstore.h"
#include "models/archive/facts/factstore.h"
#include "models/datatypes/enumkeys.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Suggestion
{
    double confidence = 0;
    QString line;
    Record record;
};

template <typename Stored>
void addSuggestions(const QList<Stored> &facts, const QString &kind, QList<Suggestion> &suggestions)
{
    for (const Stored &stored : facts) {
        const Record record = Record{{u"kind"_s, kind}} + recordOf(stored);
        suggestions.append({stored.fact.confidence, FactsOutput::line(stored), record});
    }
}

ExitCode list(const Database &database, CommandContext &context)
{
    FactFilter filter;
    filter.verdict = Verdict::Suggested;
    const FactStore facts(database);
    QList<Suggestion> suggestions;
    addSuggestions(facts.events(filter), u"event"_s, suggestions);
    addSuggestions(facts.observations(filter), u"indicator"_s, suggestions);
    addSuggestions(facts.methods(filter), u"method"_s, suggestions);
    std::stable_sort(suggestions.begin(), suggestions.end(),
                     [](const Suggestion &a, const Suggestion &b) { return a.confidence > b.confidence; });
    QList<Record> records;
    for (const Suggestion &suggestion : suggestions) {
        records.append(suggestion.record);
        if (!context.json)
            context.out << suggestion.line << '\n';
    }
    if (context.json)
        context.out << QString::fromUtf8(QJsonDocument(jsonOf(records)).toJson());
    context.out << Qt::flush;
    return suggestions.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace

void ReviewCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"action"_s,
                                 tr("list, confirm ID…, reject ID…, or reset ID… to take a decision back."),
                                 u"list|confirm|reject|reset …"_s);
    parser.addOption(
        {u"seen"_s,
         tr("Decide only if the facts are still suggested, confirmed or rejected, as you saw them."),
         u"VERDICT"_s});
}

ExitCode ReviewCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    const QString action = argumentsOf(parser).value(0);
    const QStringList words = argumentsOf(parser).mid(1);
    if (action == "list"_L1 && words.isEmpty())
        return list(Database(context.archivePath, Database::Mode::ReadOnly), context);
    const bool confirms = action == "confirm"_L1;
    const bool rejects = action == "reject"_L1;
    if ((!confirms && !rejects && action != "reset"_L1) || words.isEmpty())
        return usage(context, tr("Say list, confirm, reject or reset, and name the facts."));

    const auto seen = valueOf<Verdict>(parser.value(u"seen"_s));
    if (parser.isSet(u"seen"_s) && !seen)
        return usage(context, tr("Say --seen suggested, confirmed or rejected."));
    Database database(context.archivePath, Database::Mode::ReadWrite);
    const IdLookup lookup(database);
    const IdArguments named(words, [&lookup](const QString &word) { return lookup.facts(word); });
    if (!named.areFound(context))
        return ExitCode::BadInput;
    DecisionStore decisions(database);
    const Verdict verdict = confirms ? Verdict::Confirmed : rejects ? Verdict::Rejected : Verdict::Suggested;
    if (seen)
        decisions.decide(named.ids(), verdict, *seen);
    else
        decisions.decide(named.ids(), verdict);
    const auto count = static_cast<int>(named.ids().size());
    report(context, {{u"decided"_s, count}}, tr("Decided: %n facts", nullptr, count));
    return ExitCode::Done;
}

} // namespace jianbao

#include "app/cli/tagcommand.h"

#include "app/cli/idarguments.h"
#include "app/cli/listing.h"
#include "models/archive/database/database.h"
#include "models/archive/database/idlookup.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/handwork/tagtree.h"
#include "models/archive/index/searchindex.h"
#include "models/jobs/tagtransfer.h"

#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

ExitCode list(const TagStore &tags, CommandContext &context)
{
    Listing listing(context);
    for (const Tag &tag : tags.all())
        listing.add({{u"name"_s, tag.name}, {u"colour"_s, tag.colour}, {u"articles"_s, tag.articleCount}},
                    {tag.name, QString::number(tag.articleCount)});
    return listing.print();
}

ExitCode told(qint64 changed, CommandContext &context)
{
    report(context, {{u"changed"_s, changed}}, TagCommand::tr("articles changed: %1").arg(changed));
    return ExitCode::Done;
}

/// Tags the named articles and those that match --query, or takes the tag off.
ExitCode change(bool adds, const QStringList &words, const QCommandLineParser &parser, Database &database,
                CommandContext &context)
{
    const IdLookup lookup(database);
    const IdArguments named(words.mid(1), [&lookup](const QString &word) { return lookup.articles(word); });
    if (!named.areFound(context))
        return ExitCode::BadInput;
    QStringList articles = named.ids();
    if (parser.isSet(u"query"_s))
        articles += SearchIndex(database).find(SearchQuery::parse(parser.value(u"query"_s)));
    if (articles.isEmpty())
        return ExitCode::NothingFound;
    TagStore tags(database);
    const qint64 changed = adds ? tags.add(words.first(), articles) : tags.remove(words.first(), articles);
    return told(changed, context);
}

ExitCode exportTo(const QString &path, const TagStore &tags, CommandContext &context)
{
    const QList<TagEntry> entries = TagTransfer::entriesOf(tags.all());
    if (entries.isEmpty())
        return ExitCode::NothingFound;
    const QString problem = TagTransfer::write(path, entries);
    if (!problem.isEmpty()) {
        context.complain(problem);
        return ExitCode::BadInput;
    }
    const auto count = static_cast<int>(entries.size());
    report(context, {{u"tags"_s, count}}, TagCommand::tr("%n tags written to %1", nullptr, count).arg(path));
    return ExitCode::Done;
}

ExitCode importFrom(const QString &path, const QString &archivePath, CommandContext &context)
{
    const TagFile file = TagTransfer::read(path);
    if (!file.problem.isEmpty()) {
        context.complain(file.problem);
        return ExitCode::BadInput;
    }
    Database database(archivePath, Database::Mode::ReadWrite);
    const auto count = static_cast<int>(TagTree(database).takeIn(file.entries));
    report(context, {{u"tags"_s, count}},
           TagCommand::tr("%n tags taken in from %1", nullptr, count).arg(path));
    return ExitCode::Done;
}

} // namespace

void TagCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        u"action"_s,
        tr("add TAG ARTICLE…, remove TAG ARTICLE…, list, rename TAG NAME, merge FROM INTO, "
           "delete TAG, export FILE or import FILE of the whole tree (.csv, or .ttl for SKOS in Turtle)."),
        u"add|remove|list|rename|merge|delete|export|import …"_s);
    parser.addOption({u"query"_s, tr("With add and remove: all articles that match QUERY."), u"QUERY"_s});
}

ExitCode TagCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    const QString action = argumentsOf(parser).value(0);
    const QStringList words = argumentsOf(parser).mid(1);
    const bool isChange = action == "add"_L1 || action == "remove"_L1;
    const bool takesTwo = action == "rename"_L1 || action == "merge"_L1;
    const bool exports = action == "export"_L1;
    const bool imports = action == "import"_L1;
    const bool takesOne = action == "delete"_L1 || exports || imports;
    const bool lists = action == "list"_L1;
    const bool holds = (isChange && (words.size() > 1 || (words.size() == 1 && parser.isSet(u"query"_s)))) ||
                       (takesTwo && words.size() == 2) || (takesOne && words.size() == 1) ||
                       (lists && words.isEmpty());
    if (!holds)
        return usage(context, tr("Say what to do with which tag and which articles."));

    if (imports)
        return importFrom(words.first(), context.archivePath, context);
    const bool reads = lists || exports;
    Database database(context.archivePath, reads ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    TagStore tags(database);
    if (lists)
        return list(tags, context);
    if (exports)
        return exportTo(words.first(), tags, context);
    if (isChange)
        return change(action == "add"_L1, words, parser, database, context);
    if (action == "merge"_L1)
        return told(tags.merge(words.first(), words.last()), context);
    if (action == "rename"_L1)
        tags.rename(words.first(), words.last());
    else
        tags.erase(words.first());
    report(context, {{u"tag"_s, words.last()}}, tr("Done: %1").arg(words.join(u" → ")));
    return ExitCode::Done;
}

} // namespace jianbao

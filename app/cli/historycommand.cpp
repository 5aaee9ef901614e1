#include "app/cli/historycommand.h"

#include "app/cli/idarguments.h"
#include "app/cli/listing.h"
#include "models/archive/database/database.h"
#include "models/archive/database/idlookup.h"
#include "models/archive/undo/articlehistory.h"
#include "models/datatypes/enumkeys.h"
#include "models/items/historymodel.h"

#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace jianbao
{

void HistoryCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"article"_s, tr("The article's id, or its beginning."), u"ARTICLE"_s);
}

ExitCode HistoryCommand::run(const QCommandLineParser &parser, CommandContext &context) const
{
    if (argumentsOf(parser).size() != 1)
        return usage(context, tr("Name one article."));
    const Database database(context.archivePath, Database::Mode::ReadOnly);
    const IdLookup lookup(database);
    const IdArguments named(argumentsOf(parser),
                            [&lookup](const QString &word) { return lookup.articles(word); });
    if (!named.areFound(context))
        return ExitCode::BadInput;
    Listing listing(context);
    for (const HistoryEntry &entry : ArticleHistory(database).of(named.ids().first())) {
        const QString at = entry.at.toString(Qt::ISODate);
        listing.add({{u"at"_s, at},
                     {u"author"_s, entry.author},
                     {u"action"_s, keyOf(entry.step.action)},
                     {u"subject"_s, entry.step.subject},
                     {u"direction"_s, keyOf(entry.direction)}},
                    {at, entry.author, HistoryModel::words(entry)});
    }
    return listing.print();
}

} // namespace jianbao

#include "app/cli/historycommand.h"

#include "app/cli/idarguments.h"
#include "models/archive/articlehistory.h"
#include "models/archive/database.h"
#include "models/archive/idlookup.h"
#include "models/datatypes/enumkeys.h"
#include "models/items/historymodel.h"

#include <QJsonArray>
#include <QJsonDocument>
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
    for (const QString &problem : named.problems())
        context.err << "jianbao-cli: " << problem << Qt::endl;
    if (!named.problems().isEmpty())
        return ExitCode::BadInput;
    const QList<HistoryEntry> entries = ArticleHistory(database).of(named.ids().first());
    QJsonArray array;
    for (const HistoryEntry &entry : entries) {
        array.append(QJsonObject{{u"at"_s, entry.at.toString(Qt::ISODate)},
                                 {u"author"_s, entry.author},
                                 {u"action"_s, keyOf(entry.step.action)},
                                 {u"subject"_s, entry.step.subject},
                                 {u"direction"_s, keyOf(entry.direction)}});
        if (!context.json)
            context.out << entry.at.toString(Qt::ISODate) << '\t' << entry.author << '\t'
                        << HistoryModel::words(entry) << '\n';
    }
    if (context.json)
        context.out << QString::fromUtf8(QJsonDocument(array).toJson());
    context.out << Qt::flush;
    return entries.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace jianbao
